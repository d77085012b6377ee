import { describe, expect, test } from 'vitest';
import type { Posting } from '../../../lib/posting/posting.ts';
import { expectClash, found } from './found.ts';

describe('remote above, and the text asks for presence', () => {
  test.each<[above: Partial<Posting>, text: string]>([
    [{ location: 'Remote, Spain' }, 'This position is on site at our Valencia office, Monday to Friday.'],
    [
      { title: 'Backend Developer (100% remote)' },
      'Attendance in the Turin office is mandatory on Mondays, Tuesdays and Thursdays.',
    ],
    [{ location: 'Home based' }, 'You will spend three days of every week at our Exeter headquarters.'],
    [{ location: 'Remote' }, 'This role cannot be done from home.'],
    [{ location: 'Remote – Austria' }, 'Mindestens drei Tage pro Woche arbeitest du vor Ort in Linz.'],
    [{ location: 'Fully remote' }, 'Staff must report to the Reno facility every working day.'],
    [{ location: 'Work from anywhere' }, 'You are expected at your desk in the Oslo office at least four days a week.'],
    [{ location: 'Remote' }, 'This role is hybrid, with two days each week in Bristol.'],
    [{ location: 'Remote,Nantes, France' }, "Un accord télétravail pour télétravailler jusqu'à 2 jours par semaine."],
    [{ location: 'Remote, Poland' }, 'You must spend 60% of your working time in the Gdansk office.'],
    [{ location: 'Remote' }, 'A job.\nWorkplace type: On-site\nWe build.'],
    [{ location: 'Remote' }, 'Home working is not possible in this post.'],
    [{ title: 'Python Developer - Remote' }, 'Working from home is limited to one day a week.'],
    [{ location: 'Remote' }, 'You will need to come into our Malmö studio twice a week.'],
    [{ location: 'Work from home' }, 'This is an on-site position in our Dayton lab.'],
    [{ location: 'Remote (EU)' }, 'We want you beside us in the Tartu office most days of the week.'],
    [{ location: 'Remote' }, 'You would be at your desk in our Boise office from Monday to Wednesday.'],
    [{ location: 'Remote' }, 'At least half of the week has to be spent at the Basel head office.'],
    [{ location: 'Remote' }, 'Every developer badges in at the Omaha building at least three days each week.'],
    [{ location: 'Telework' }, 'This post is not eligible for telework.'],
    [
      { location: 'Remote' },
      'For the first four months you work from our Derby office five days a week; after that, one day can be done from home.',
    ],
  ])('%j: %s', (above, description) => expectClash({ ...above, description }, 'mode'));
});

describe('presence above, or elsewhere in the text, and the text says remote', () => {
  test.each<[above: Partial<Posting>, text: string]>([
    [{ location: 'Hybrid – Leeds, 2 days on-site' }, 'This is a fully remote position.'],
    [{ title: 'Security Engineer (Hybrid)', location: 'Remote' }, 'You keep us safe.'],
    [{ title: 'Data Engineer (Hybrid)', location: 'Leeds' }, 'A job.\n#LI-Remote'],
    [{ location: 'On-site - Austin, TX' }, 'You’ll work from home all of the time.'],
    [{ location: 'Hybrid - Oslo' }, 'Everyone works from home, and we have no office.'],
    [{ location: 'Ghent (on-site)' }, 'The job is 100% remote.'],
    [{ title: 'Data Engineer - Hybrid', location: 'Leeds' }, 'This is a 100% remote role.'],
    [
      { location: 'Porto' },
      'This is a fully remote role.\nYou will be in the office on Tuesdays and Wednesdays, the rest from home.',
    ],
    [
      { location: 'Lyon' },
      'This position is fully remote.\nThis is a hybrid role: three days a week in our Lyon office.',
    ],
  ])('%j: %s', (above, description) => expectClash({ ...above, description }, 'mode'));
});

describe('no two ways of working', () => {
  test.each<[above: Partial<Posting>, text: string]>([
    [{ location: 'Remote' }, 'The whole team flies to our Lyon office for a week every spring.'],
    [{ location: 'Remote' }, 'You can work remotely or from our Hull office three days a week.'],
    [{ location: 'Remote' }, 'Hybrid or fully remote: this is your choice.'],
    [{ location: 'Remote' }, 'If you live within 40 km of Graz, you come to the office two days a week.'],
    [{ location: 'Remote' }, 'Your first two weeks are on site in our Delft office, five days a week.'],
    [{ location: 'Remote' }, 'We meet in the Kiel office two days a month.'],
    [{ location: 'Remote' }, 'Our hardware group works on site every day.'],
    [{ location: 'Remote' }, 'The final interview takes place on site in our Cork office.'],
    [{ location: 'Remote' }, 'You will look after a hybrid cloud and its network.'],
    [{ location: 'Remote' }, 'Lunch is served in the office every day.'],
    [{ location: 'Remote' }, 'You will be on site with customers two days a week.'],
    [
      { title: 'Remote Operations Engineer', location: 'Aberdeen' },
      'You work in our control room on the quay five days a week.',
    ],
    [{ location: 'Remote / Hybrid' }, 'This is a hybrid role: three days a week in our Leeds office.'],
    [{ title: '80% remote: DevOps Engineer' }, 'One day a week you are on site in Bern.'],
    [{ location: 'Remote; Chicago' }, 'You work three days a week in our Chicago office.'],
    [{ location: 'Remote' }, 'We offer hybrid working for employees who live near Brno.'],
    [{ location: 'Remote' }, 'You must be able to travel to our office once a quarter.'],
    [{ location: 'Remote' }, 'Depending on the team, you work hybrid or from home.'],
    [{ location: 'Remote' }, 'We would like to hire this role as hybrid in Lund but are open to remote.'],
    [{ location: 'Remote' }, 'This role is hybrid near our hubs. Outside of these areas it is remote.'],
    [{ location: 'Remote' }, 'Our office in Sofia is there for whoever wants to come in, five days a week.'],
    [{ location: 'Remote' }, 'There is a stand-up every day, on site or on screen.'],
    [{ location: 'Remote' }, 'Hybrid work environment: drop by one of our offices whenever you like.'],
    [{ location: 'Remote' }, 'Benefits: hybrid working, a bike, fruit in the office every day.'],
    [{ location: 'Remote' }, 'No remote work experience is needed.'],
    [{ location: 'Remote' }, 'We do not only offer remote work: we live it.'],
    [{ location: 'Hybrid, Leeds' }, 'Our competitors are fully remote; we are not.'],
    [{ location: 'On-site, Leeds' }, 'You will manage a fully remote contractor pool.'],
    [{ location: 'Hybrid, Leeds' }, 'After a year this role can become fully remote.'],
    [{ location: 'Hybrid, Leeds' }, 'This is not a fully remote position.'],
    [{ location: 'Hybrid or remote' }, 'This is a fully remote position.'],
    [{ location: 'Remote' }, 'You’ll work with teams in our Boston office every day, by video.'],
    [{ location: 'Remote' }, 'You deploy to on-site machines every day.'],
    [{ location: 'Remote' }, 'Home office equipment: up to 50% is paid by us.'],
    [{ location: 'Remote' }, 'The work you do here every day matters.'],
    [{ location: 'Remote' }, 'You are at the center of it every day.'],
    [
      { location: 'Remote' },
      'Who lives in New York: this role is not eligible for remote work there, if you live there.',
    ],
    [{ location: 'Hybrid, Leeds' }, 'We have no office in London, so check that you can get to Leeds.'],
    [{ location: 'Remote' }, 'A job.\n#LI-Hybrid #LI-Remote'],
    [{ location: 'Leeds' }, 'This role is fully remote. Two days a week are for learning.'],
    [{ location: 'Leeds' }, 'This position is fully remote, or three days a week in our office if you like company.'],
    [{ location: 'Hybrid cloud team, Leeds' }, 'This is a fully remote position.'],
  ])('%j: %s', (above, description) => {
    expect(found({ ...above, description }).filter((one) => one.about === 'mode')).toEqual([]);
  });
});
