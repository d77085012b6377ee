import { describe, expect, test } from 'vitest';
import { expectClash, found } from './found.ts';

describe('two pays of one job', () => {
  test.each([
    'The salary is €5,000 gross a month, paid twelve times.\nGood to know: full time; annual gross salary €78,000.',
    'You get $150,000–$170,000 base and options.\nThe base salary range for this role is $110,000 to $125,000 per year.',
    'Salary: £40,000 to £45,000 per annum.\nWe build maps.\nThe salary for this position is £55,000 to £60,000 per year.',
    'Day rate: £500 per day.\nThe day rate for this contract is £420 per day.',
    'Lohn: CHF 110000 pro Jahr.\nWir zahlen dir ein Jahresgehalt von CHF 125000.',
    'We pay a yearly salary of €90,000.\nSalary range: €60,000 - €70,000 per year.',
    'Salary: £55,000 per annum\nWe make podcasts.\nPay for this post is £42,000 to £46,000 depending on your experience.',
    'The salary is £38,205 to £44,263 per annum (Grade 6).\nYou will be appointed at a fixed salary of £47,000.',
    'Pay: $65/hr on W2.\nYou write loads.\nIn brief: 40 hours a week, $48/hr W2, no per diem.',
    'Day rate: £500 per day, inside IR35.\nA fixed day rate of £425 per day through an umbrella company.',
    'Salary: up to £50,000 a year\nWe build maps.\nThe salary for this role is £62,000 a year.',
    'Salary: from €70,000 a year\nWe build maps.\nYou will earn a salary of €55,000 a year.',
    'The salary is £60,000 a year.\nWe build maps.\nThe salary is £60,000 a year.\nWe pay a salary of £48,000 a year.',
    'Pay range: $52,000 - $60,000 per year\nWe bake bread.\nThe base salary is $80,000 to $90,000 annually, plus an annual bonus of up to 5%.',
    'The job is part-time, 16 hours a week, and pays €21 per hour.\nWe bake bread.\nHourly rate: €33.',
  ])('%s', (description) => expectClash({ description }, 'pay'));
});

describe('one pay', () => {
  test.each([
    'The salary is €5,000 gross a month.\nThat is an annual gross salary of €60,000.',
    'The salary is €5,000 gross a month.\nYour annual gross salary is €70,000 with both extra months.',
    'The base salary is $120,000 per year.\nOn-target earnings are $180,000 per year.',
    'Mid level: $90,000–$100,000 per year.\nSenior level: $130,000–$150,000 per year.',
    'Salary in California: $150,000–$170,000 per year.\nSalary elsewhere: $120,000–$130,000 per year.',
    'The salary range is $150,000–$170,000 USD per year.\nThe salary range is €100,000–€120,000 per year.',
    'B2B: 20,000–25,000 PLN per month.\nEmployment contract: 14,000–17,000 PLN per month.',
    'The salary starts at €3,000 per month.\nIt grows to €4,200 per month in the fourth year.',
    'The salary is £40,000 a year during probation.\nAfterwards the salary is £50,000 a year.',
    'The salary is €60,000 a year.\nWe also look for a lead, whose salary is €90,000 a year.',
    'The salary is €70,000 a year.\nLast year our bonus was €12,000 per year on average.',
    'The salary is €3,500 per month for 32 hours.\nA full-time salary is €4,375 per month.',
    'The salary is €60,000 to €70,000 a year.\nThe salary is €60,000 to €75,000 a year.',
    'The minimum salary by the collective agreement is €48,000 a year.\nWe pay a salary of €60,000 to €70,000 a year.',
    'Minimum salary: €50,000 a year.\nMaximum salary: €70,000 a year.',
    'The average developer in Leeds earns a salary of £45,000 a year.\nOur salary is £60,000 a year.',
    'We hire two people: the salary is €50,000 a year.\nWe also hire a tester; the salary is €38,000 a year.',
    'The salary is €24,000 a year for three days a week.\nA full week would pay €40,000 a year.',
    'Up to five years of work the salary is €2,500 a month and beyond that the salary is €3,000 a month.',
    'Zone 1: $180,000 to $200,000 a year.\nZone 2: $150,000 to $165,000 a year.',
    'Scale 10: €4,000 to €4,900 gross per month.\nScale 11: €5,100 to €6,000 gross per month.',
    'Salary: up to £50,000 a year\nThe salary is £45,000 a year.',
    'Salary: from £40,000 a year\nThe salary is £45,000 a year.',
    'Salary: £65,000 a year\nYou get up to £1,500 a year for courses.',
    'Pay: $65/hr on W2.\nPay: $80/hr on C2C.',
    'Salary: £38,205 to £41,000 per annum (Grade 6)\nSalary: £45,000 to £52,000 per annum (Grade 7)',
    'The salary is €60,000 a year.\nThe salary of the last developer was €45,000 a year.',
    'In London the salary is £70,000 a year.\nIn Leeds the salary is £55,000 a year.',
    'Salary: £75,000 per annum\nYou will manage contracts that pay £20,000 per annum.',
    'Salary: $100,000 a year.\nEmployees in our support team earn a salary of $50,000 a year.',
    'The salary is £40,000 a year in your probation.\nThe salary is £50,000 a year.',
  ])('%s', (description) => expect(found({ description }).filter((one) => one.about === 'pay')).toEqual([]));
});
