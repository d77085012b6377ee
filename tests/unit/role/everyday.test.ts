import { describe, expect, test } from 'vitest';
import type { Posting } from '../../../lib/posting/posting.ts';
import { readCluster } from '../../../lib/role/cluster/cluster.ts';
import { readLevel } from '../../../lib/role/level/level.ts';
import { readYears } from '../../../lib/role/level/years.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import type { Cluster, Contract, Level, Mode, Visa } from '../../../lib/vocabulary.ts';
import { terms } from './given.ts';

/** Everyday wording, written without a look at the tables. */
const text = (title: string, description: string) => postingText({ title, company: null, location: null, description });
const said = (description: string): Partial<Posting> => ({ company: 'Acme', description });

const CLUSTERED: readonly (readonly [Cluster, string, string])[] = [
  [
    'web-backend',
    'Software Engineer',
    'You look after the server side of our booking site: the code that takes a request, asks Postgres and answers. It is Python.',
  ],
  [
    'web-backend',
    'Python Developer',
    'Partners fetch timetables from us over HTTP. You keep those endpoints quick and their contracts stable, in Python with Starlette.',
  ],
  [
    'web-backend',
    'Engineer',
    'You would join the team behind our checkout: Python services, a message queue, a relational database, and a lot of traffic at noon.',
  ],
  [
    'data-engineering',
    'Python Engineer',
    'Every night forty hospitals send us files. You write the Python that fetches, cleans and loads them, so that the analysts find tables they can trust.',
  ],
  [
    'data-engineering',
    'Engineer, Meter Readings',
    'Readings arrive as a stream of a million events an hour. You get them into the lake, partition them and backfill what went missing, in Python.',
  ],
  [
    'data-engineering',
    'Data Person',
    'You own our Dagster jobs and the Redshift tables they fill. Python and SQL, all day.',
  ],
  [
    'ml-ai',
    'Engineer',
    'You teach a network to tell a healthy leaf from a sick one, measure how often it errs, and get it running on a phone. Python throughout.',
  ],
  [
    'ml-ai',
    'Python Engineer',
    'Our assistant answers questions from thousands of manuals. You improve its retrieval and prompts and judge the answers with evaluation sets.',
  ],
  [
    'ml-ai',
    'Forecasting Specialist',
    'You fit demand forecasts with gradient boosting, validate them on held-out weeks and ship them to the shops, in Python.',
  ],
  [
    'scripting-automation',
    'Engineer',
    'You write the Python that tests our coffee machines before they leave the factory: fixtures, regression suites, nightly runs on real hardware.',
  ],
  [
    'scripting-automation',
    'Release Engineer',
    'Builds, pipelines, releases: you keep them quick with Python tools of our own.',
  ],
  [
    'other',
    'Geoscientist',
    'You interpret seismic surveys and write Python notebooks with NumPy to simulate wave propagation for research papers.',
  ],
  [
    'web-backend',
    'Python Developer',
    'You keep the booking engine of a ferry company alive: logins, baskets, tickets, refunds, and the admin pages behind them.',
  ],
  ['web-backend', 'Engineer', 'Mobile apps talk to our servers, and you write what answers them, in Python.'],
  [
    'data-engineering',
    'Python Developer',
    'Forty suppliers send price lists in forty formats. You turn them every morning into one clean table in the warehouse.',
  ],
  [
    'ml-ai',
    'Engineer',
    'You make our speech models hear dialects better, from collecting recordings to measuring word errors.',
  ],
  [
    'scripting-automation',
    'Python Engineer',
    'You look after the servers of a university: you script what is done twice, patch, monitor, and answer when the pager goes.',
  ],
  ['other', 'Python Developer', 'You write the desktop program with which surveyors draw maps, in Python with Qt.'],
];

const LEVELS: readonly (readonly [Level, number | null, string, string])[] = [
  ['junior', null, 'Python Developer, first job welcome (junior)', 'Fresh out of university? Good.'],
  ['senior', 8, 'Python Developer', 'You have been writing software for a living for eight years or more.'],
  ['mid', 3, 'Backend Engineer', 'You have worked as a developer for at least three years.'],
  ['senior', 5, 'Data Engineer', 'Someone with five years behind them in data work will feel at home.'],
  ['mid', 2, 'Python Developer', 'We ask for two years in a job where you wrote Python.'],
  ['unstated', null, 'Python Developer', 'Our firm is 25 years old and our founders met ten years ago.'],
  ['junior', 1, 'Python Developer', 'A year of professional experience is enough.'],
  ['senior', 6, 'Engineer', 'You bring six years or so of hands-on backend experience.'],
  ['staff', null, 'Principal Engineer, Data', 'You set the direction.'],
  ['mid', null, 'Software Engineer II', 'You join a team of seven.'],
  ['senior', null, 'Snr Python Engineer', 'You mentor two people.'],
  ['mid', 4, 'Python Developer', 'Ideally you have spent 4+ years building web software.'],
  ['senior', 7, 'Engineer', 'You come with seven years of writing backend code.'],
  ['senior', 5, 'Developer', 'You have done this for five years at least.'],
  ['unstated', null, 'Developer', 'We have built software for hospitals for twenty years.'],
  ['staff', null, 'Distinguished Engineer', 'You lead by example.'],
];

const MODES: readonly (readonly [Mode, string])[] = [
  ['hybrid', 'We meet in the office on Tuesdays and Thursdays.'],
  ['hybrid', 'Two days a week at our desks in Denver, the rest wherever you like.'],
  ['hybrid', 'Mondays we sit together in Hackney; the other four days are yours to arrange.'],
  ['hybrid', 'You come in twice a week and work from your kitchen otherwise.'],
  ['hybrid', 'Wednesdays are office days. The rest of the week you can stay at home.'],
  ['hybrid', 'The team is in the Bristol office from Tuesday to Thursday.'],
  ['remote', 'There is no office. Everyone works from where they live.'],
  ['remote', 'You can do this job from your home anywhere in Ireland.'],
  ['onsite', 'The work is done in our Utrecht workshop, five days a week.'],
  ['onsite', 'We work together in one room in Lyon every day and do not offer home working.'],
  ['hybrid', 'Expect to be at our Oslo office every other day, and at home in between.'],
  ['unstated', 'We meet for cake on Thursdays and for football on Tuesdays.'],
  ['hybrid', 'You spend Monday and Wednesday with the team in Porto and the other days at home.'],
  ['hybrid', 'Our office day is Thursday; otherwise you choose.'],
  ['hybrid', 'Three days at home, two in the office.'],
  ['hybrid', 'We ask you to be in Malmö for two days each week.'],
  ['hybrid', 'Come by the Glasgow office at least once a week.'],
  ['hybrid', 'You split your week between our building in Turin and your home.'],
  ['hybrid', 'Office in Ghent, with home working on Mondays and Fridays.'],
  ['hybrid', 'Tuesdays are for whiteboards in the office, the rest for quiet work at home.'],
  ['remote', 'We closed our office in 2021 and nobody misses it: you work from home.'],
  ['remote', 'You can sit anywhere between Lisbon and Tallinn, as long as there is good internet.'],
  ['onsite', 'Everybody comes to the Leeds office every day.'],
  ['unstated', 'Our support desk is staffed from Monday to Friday.'],
  ['unstated', 'On Fridays there are drinks in the office.'],
  ['unstated', 'We release twice a week and at the end of every sprint we go to the pub.'],
  ['hybrid', 'We like to see each other on Wednesdays, in the office by the canal. Other days are free.'],
  ['hybrid', 'Two office days, three home days.'],
  ['hybrid', 'You work from our Kraków office on Mondays and Tuesdays.'],
  ['hybrid', 'We ask for your presence in Boston twice a week.'],
  ['hybrid', 'Half the week you are with us in Leuven, half at home.'],
  ['hybrid', 'Dienstags und donnerstags treffen wir uns im Büro.'],
  ['hybrid', 'Le mardi et le jeudi, nous sommes tous au bureau.'],
  ['hybrid', 'One day a week in Manchester, otherwise from home.'],
  ['remote', 'We have been without an office since the start, and we hire across Canada.'],
  ['remote', 'Your home is your office.'],
  ['onsite', 'All of us work from the same floor in Tampere, five days a week; working from home is the exception.'],
  ['onsite', 'Because the robots are here, you need to be here too: this job cannot be done from home.'],
  ['unstated', 'Our office hours are Monday to Thursday, nine to five.'],
  ['unstated', 'Call our office on Tuesday if you have a question.'],
  ['unstated', 'We plan the sprint on Mondays and release on Wednesdays.'],
  ['unstated', 'Montag bis Freitag ist unser Telefon besetzt.'],
  ['unstated', 'Twice a week customers visit our office and see what you built.'],
  ['unstated', 'Thursday is pizza day at the office.'],
  ['hybrid', 'Our rhythm: two days together in the studio, three days of focus at home.'],
  ['hybrid', 'We want you around at least eight days a month in our Vienna office.'],
  ['hybrid', 'The team shares a table in Gothenburg on Mondays; most of the other work happens at home.'],
  ['hybrid', 'Come to Bath on Tuesdays, please. Everything else you can do at home.'],
  ['hybrid', 'You can work from home up to three days a week.'],
  ['hybrid', 'Du bist mindestens zwei Tage pro Woche bei uns in Köln, den Rest arbeitest du von zu Hause.'],
  ['hybrid', 'Op dinsdag en donderdag zijn we op kantoor.'],
  ['onsite', 'You work with us in Dresden, at the machine, not from home.'],
  ['unstated', 'Every Tuesday the product team shows what is new.'],
  ['unstated', 'You support two offices and one warehouse with software.'],
];

const CONTRACTS: readonly (readonly [Contract, string])[] = [
  ['contractor', 'This is a six-month contract, paid by the day, through our agency.'],
  ['contractor', 'You invoice us monthly through your own company.'],
  ['contractor', 'We hire you as an independent contractor.'],
  ['contractor', 'Self-employed people only: you bring your own limited company.'],
  ['employee', 'A permanent post with a pension and 30 days of holiday.'],
  ['employee', 'You will be on our payroll from the first day.'],
  ['employee', 'You are hired as an employee, with sick pay and parental leave.'],
  ['internship', 'A three-month paid internship over the summer for students.'],
  ['employee', 'You write contracts between services and test them.'],
  ['employee', 'We used to work with contractors; now we hire staff.'],
  ['contractor', 'A freelance engagement of about 90 days, extension likely.'],
  ['employee', 'This is a full-time, permanent role. We do not work with freelancers.'],
  ['contractor', 'The rate is £500 a day; the contract is for six months.'],
  ['contractor', 'Three months to start with, billed by the hour on your invoice.'],
  ['employee', 'You get a contract without an end date.'],
  ['employee', 'Full-time on our payroll, with 25 days of holiday.'],
  ['internship', 'Twelve weeks as an intern in our data team.'],
  ['contractor', 'We look for a freelancer for two days a week.'],
];

const VISAS: readonly (readonly [Visa, string])[] = [
  ['refused', 'We are too small to sponsor anybody, so you need papers that let you work here already.'],
  ['refused', 'Sadly we cannot help with visas.'],
  ['refused', 'You already have permission to work in Germany.'],
  ['refused', 'Only people who may work in the EU without a permit can apply.'],
  ['refused', 'Sponsorship is not something we can offer.'],
  ['refused', 'We are not able to support work visas at this time.'],
  ['offered', 'If you need a visa, we pay for it and do the paperwork.'],
  ['offered', 'We will sponsor your visa and help you move.'],
  ['offered', 'We are a licensed sponsor and happy to sponsor you for a Skilled Worker visa.'],
  ['offered', 'Moving from abroad? We arrange your work permit and your first flat.'],
  ['unstated', 'You build the software that visa offices use to issue permits.'],
  ['unstated', 'We sponsor two local football clubs.'],
  ['refused', 'We can only consider people who do not need a visa.'],
  ['refused', 'Please note that we do not hold a sponsor licence.'],
  ['refused', 'A work permit for Switzerland must already be in your hands.'],
  ['offered', 'Visas are no obstacle: we sponsor.'],
  ['offered', 'We take care of your work permit.'],
  ['unstated', 'Our visa application product serves embassies.'],
];

describe('everyday wording', () => {
  test.each(CLUSTERED)('the work is %s: %s, %s', (wanted, title, description) => {
    expect(readCluster(text(title, description))?.best).toBe(wanted);
  });
  test.each(LEVELS)('level %s, years %s: %s, %s', (level, years, title, description) => {
    const of = text(title, description);
    expect({ level: readLevel(of).value, years: readYears(of).least }).toEqual({ level, years });
  });
  test.each(MODES)('mode %s: %s', (wanted, description) => {
    expect(terms(said(description)).mode).toBe(wanted);
  });
  test.each(CONTRACTS)('contract %s: %s', (wanted, description) => {
    expect(terms(said(description)).contract).toBe(wanted);
  });
  test.each(VISAS)('visa %s: %s', (wanted, description) => {
    expect(terms(said(description)).visa).toBe(wanted);
  });
});
