import { describe, expect, test } from 'vitest';
import { readTerms } from '../../../lib/role/terms/terms.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import { posting, terms } from './given.ts';

const hours = (description: string): string | null => {
  const of = posting({ title: 'Python Developer', location: 'Remote', description });
  return readTerms(postingText(of), of).hours;
};

describe('hours and overlap are quoted', () => {
  test.each([
    ['Calls take place between 9 and 11 am Eastern.', '9 and 11 am Eastern'],
    ['You are online from noon to 5 pm Pacific.', 'noon to 5 pm Pacific'],
    ['Please overlap for four hours with Berlin.', 'Please overlap for four hours with Berlin.'],
    ['At least three hours of overlap with Tokyo time.', 'three hours of overlap with Tokyo time'],
    ['Your day should align with US business hours.', 'US business hours'],
    ['You keep Mountain Time hours.', 'keep Mountain Time hours'],
    ['Schedule: four tens, Tuesday through Friday, 7 a.m. to 5:30 p.m.', 'Tuesday through Friday, 7 a.m. to 5:30 p.m'],
    ['Night shift, 9pm to 6am Manila time.', '9pm to 6am Manila time'],
    ['Core hours are 10:00 to 15:00.', 'Core hours are 10:00 to 15:00'],
    ['Die Kernarbeitszeit ist von 10 bis 15 Uhr.', 'von 10 bis 15 Uhr'],
    ['Kerntijden: 10:00 tot 15:00', 'Kerntijden: 10:00 tot 15:00'],
    ['Live between UTC-4 and UTC+2.', 'UTC-4 and UTC+2'],
    ['A week of 36 hours: 36 hours per week.', '36 hours per week'],
    ['Forty hours per week, of which you spend 10 am to 2 pm CET together.', '10 am to 2 pm CET'],
    ['Delft 28 - 36 uur hbo', '28 - 36 uur'],
    ['- Minimaal 36 uur\n- hbo', 'Minimaal 36 uur'],
    ['Dienstverband:\n40 Stunden\nab sofort', '40 Stunden'],
    [
      'Core working hours in the Eastern and Central time zones.',
      'Core working hours in the Eastern and Central time zones',
    ],
    ['REMOTE (Brazil; overlap with US Eastern hours)', 'overlap with US Eastern hours'],
    ['Remote, EU hours', 'Remote, EU hours'],
    ['You work within UK hours.', 'within UK hours'],
    ['Working hours 0830-1700, give or take.', 'Working hours 0830-1700'],
    ['An internship of > 24 hrs/week.', '> 24 hrs/week'],
    ['Full time, 37.5 hours per week.', '37.5 hours per week'],
    ['Pay is for a 38-hour week.', '38-hour week'],
    ['This is a 36 or 40 hour working week.', '36 or 40 hour working week'],
    ['Een 32-urige werkweek is prima.', '32-urige werkweek'],
    ['Je kiest een 28- tot 36-urige werkweek.', '28- tot 36-urige werkweek'],
    ['Bei uns gilt die 38,5-Stunden-Woche.', '38,5-Stunden-Woche'],
    ['Nous avons une semaine de 35 heures.', 'semaine de 35 heures'],
    ['HOURS PER WEEK### 30-38', 'HOURS PER WEEK### 30-38'],
    ['Uren per week: 28', 'Uren per week: 28'],
    ['Vollzeit (38 Stunden/Woche)', '38 Stunden/Woche'],
    ['A full-time 38-hour working week.', '38-hour working week'],
    ['Je werkt minimaal 28 uur per week.', 'minimaal 28 uur per week'],
    ['Full-Time (37.5 Hours)', 'Full-Time (37.5 Hours)'],
    ['Liefst voltijd, maar minimaal 28 uur.', 'minimaal 28 uur'],
    ['Parttime (28 uur) of fulltime (40 uur).', 'Parttime (28 uur) of fulltime (40 uur)'],
    ['Commitment:\n10 30 hours/week\n\nDuties', '10 30 hours/week'],
    [
      'Minimaal aantal uren per week 28 Maximaal aantal uren per week 34',
      'Minimaal aantal uren per week 28 Maximaal aantal uren per week 34',
    ],
    ['Umfang: 80 % - 32h/Woche', '32h/Woche'],
    ['Aantal uur: 28 – 32 per week', '28 – 32 per week'],
    ['Remote (Asia, UTC+4:30 to UTC+9:00)', 'UTC+4:30 to UTC+9:00'],
    ['Working hours: US timings: 7:00 AM EST 4:00 PM EST', '7:00 AM EST 4:00 PM EST'],
    ['Live within a 3-hour difference from Malta (GMT+1).', 'within a 3-hour difference from Malta (GMT+1)'],
    ['You work from home by UK timezone.', 'by UK timezone'],
    ['Remote (US timezones)', 'Remote (US timezones'],
    ['Salaris tot € 4.100 o.b.v. 38 uur.', 'o.b.v. 38 uur'],
    ['Aantal uur: niet minder dan 30 per week', 'niet minder dan 30 per week'],
    ['Opportunity: full time, 8 hours', 'full time, 8 hours'],
    ['Salaris o.b.v. 40 uur.\nWij bieden 32 uur per week.', '32 uur per week'],
    ['Pensum: 60 - 80 %', 'Pensum: 60 - 80 %'],
    ['- Auslastung: 60% (3 Tage pro Woche)', 'Auslastung: 60% (3 Tage pro Woche)'],
    ['An appointment for 0.7 FTE at our faculty.', '0.7 FTE'],
    ['Pedimos cuatro horas de solapamiento con Madrid.', 'cuatro horas de solapamiento con Madrid'],
    ['Your desk may stand in CET -3/+1.', 'CET -3/+1'],
    ['People in GMT*-/+2 work best with us.', 'GMT*-/+2'],
    ['Schaal 10 bij een werkweek van 36 uur.', 'werkweek van 36 uur'],
    ['Hours: 28-36H per week', '28-36H per week'],
    ['- Charge : 3/5e', 'Charge : 3/5e'],
    ['Charge : trois jours par semaine', 'trois jours par semaine'],
    ['Temps partiel possible (90 % minimum)', 'Temps partiel possible (90 % minimum)'],
  ])('%s', (text, words) => {
    expect(hours(text)).toContain(words);
  });
});

test('the share of a week in a title', () => {
  const share = (title: string): string | null => terms({ title, description: 'You test boats.' }).hours;
  expect(share('Data Engineer 60 - 100 % (m/w/d)')).toBe('60 - 100 %');
  expect(share('Data Engineer, 100% remote')).toBeNull();
  expect(share('Data Engineer, 9-10 % bonus')).toBeNull();
});

describe('no hours are asked', () => {
  test.each([
    'The recruiting team answers mail Monday to Friday, 9 to 5.30.',
    'You choose your hours.',
    'It saves us hours of work.',
    'We grew in 2010-2020 in Europe.',
    'Working hours are flexible since 2015.',
    'Two 40-hour weeks a year are off.',
    'Meetings take less than 2 hours per week of training.',
    'Hours per week\n5 days on site',
    'Our central European market grows.',
    'Our team spans twelve time zones.',
    'We answer within 24 hours.',
    'Antwort binnen 24 - 48 uur',
    'Time to repair\n24 hours',
    'Er werken 40 uur lang drie mensen aan.',
    'Support hours are 9 am to 5 pm EST.',
    'Traffic peaks between 14:00 and 18:00 UTC.',
    'Nightly jobs run from 02:00 to 05:00 UTC.',
    'Our shop is open from 10 am to 6 pm CET for customers.',
    'The roles overlap in part.',
    'You find overlapping intervals in the data.',
    'Werktijden zijn flexibel.',
    'Volunteer 16 hours per week.',
    'The CPU Auslastung: 80 % is too high.',
    'Workload: 80% coding, the rest talk.',
    'Our lab has 40.5 FTE and grows.',
    'Based on 40 hours of training you fly alone.',
    'Delivered by noon, following the UK.',
    'A 3-hour difference from the forecast is fine.',
    'Full-time, 8 people.',
    'You give a total of 0.3 fte teaching.',
    'Flexible hours, as everybody says.',
    'No overlap with any time zone is needed.',
    'Interviews are held between 9 am and 5 pm GMT.',
    'Vous prenez en charge : 4/5 des tickets.',
    'Un poste à temps partiel accepté par tous.',
  ])('%s', (text) => {
    expect(hours(text)).toBeNull();
  });
});
