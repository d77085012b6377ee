import { describe, expect, test } from 'vitest';
import { expectClash, found } from './found.ts';

describe('a beginner’s title and the years of a senior', () => {
  test.each([
    ['Junior Python Developer', 'You have six or more years behind you as a software developer.'],
    ['Graduate Software Engineer', "We ask for a minimum of four years' post-graduate experience in software."],
    ['Entry-Level Data Engineer', 'What you bring:\n- 7+ years building data platforms'],
    ['Trainee Programmer', 'Candidates need at least five years as a professional programmer.'],
    ['Junior Python-Entwickler (m/w/d)', 'Mindestens 5 Jahre Berufserfahrung in der Softwareentwicklung.'],
    [
      'Junior Backend Developer',
      'Essential criteria: a degree; a minimum of five years in a software engineering role.',
    ],
    ['Werkstudent Python (m/w/d)', 'Mindestens 6 Jahre Berufserfahrung als Entwickler.'],
    ['New Grad Software Engineer', 'You bring a decade of Python and have led teams.'],
  ])('%s: %s', (title, description) => expectClash({ title, description }, 'level'));
});

describe('a senior’s title and the years of a beginner', () => {
  test.each([
    ['Senior Python Developer', 'No professional experience is required.'],
    ['Lead Backend Engineer', 'What we expect:\n- 0–1 years of experience\n- curiosity'],
    ['Principal Developer', 'This is an entry-level position in our platform team.'],
    ['Senior Data Engineer', 'It is the ideal first job after university.'],
    ['Staff Engineer, Python', 'Up to one year of work experience is expected.'],
    ['Senior Django Developer', 'We are looking for somebody who has not yet worked as a developer.'],
    ['Senior Backend Engineer', 'You have less than one year of professional experience.'],
    ['Senior Data Engineer', '0-2 years of experience in data engineering.'],
    ['Senior Python Developer', 'The role is for people at the very start of their career.'],
    ['Senior Python-Entwickler (m/w/d)', 'Berufserfahrung brauchst du keine.'],
    ['Lead Python Developer', 'You have just finished your studies and look for your first position.'],
    ['Senior Python Developer', 'No prior work experience is needed: we teach everything.'],
    ['Senior Python Developer', 'No previous experience of programming is required.'],
    ['Senior Python Developer', "You don't need any experience as a developer."],
    ['Lead Python Developer', 'This role suits school leavers.'],
  ])('%s: %s', (title, description) => expectClash({ title, description }, 'level'));
});

describe('no two levels', () => {
  test.each([
    ['Junior/Senior Python Developer', '0-1 years of experience.'],
    ['Senior Python Developer', 'No experience of insurance is needed.'],
    ['Senior Python Developer', 'No prior experience with Django is required.'],
    ['Senior Python Developer', '0-2 years of experience with Kubernetes.'],
    ['Senior Python Developer', 'A doctorate with 0 years of experience, a master with 3 years of experience.'],
    ['Senior Python Developer', 'You mentor colleagues in their first job.'],
    ['Senior Python Developer', 'At least 1 year of experience with Kubernetes.'],
    ['Senior Python Developer', 'We also have an entry-level position: see our site.'],
    ['Senior Python Developer', 'You will bring on two juniors with no experience at all.'],
    ['Senior Python Developer', '8 years of experience in software, 0-1 years of experience with Go.'],
    ['Senior Python Developer', 'This is not an entry-level position.'],
    ['Lead Generation Analyst', '0-1 years of experience.'],
    ['Staff Accountant', '0-1 years of experience.'],
    ['Senior Living Software Developer', '0-1 years of experience.'],
    ['Senior Python Developer', 'You have less than one year of notice.'],
    ['Junior Python Developer', 'Your mentor has 14 years of experience with Python.'],
    ['Junior Python Developer', 'With more than 25 years of experience we are the leader.'],
    ['Junior Python Developer', 'You have a bachelor of four years.'],
    ['Junior Python Developer', 'Up to 3 years of experience.'],
    ['Junior Python Developer', 'We also hire a senior: at least five years of experience.'],
    ['Junior or Mid Python Developer', '4 years of experience.'],
    ['Junior Python Developer', 'In your team of six are people with five to ten years of experience.'],
    ['Internship Python', '3 years of experience are a plus.'],
    ['Trainer for Junior Developers', 'At least five years as a developer.'],
    ['Senior Python Developer', 'No experience with our software is required.'],
    ['Junior Python Developer', 'With 12 years of experience in shipping, Acme is a leader.'],
    ['Junior Python Developer', 'You are mentored by Ada, who has spent more than ten years in optics.'],
    ['Junior Python Developer', 'Your tutor has been a programmer for nine years.'],
    ['Junior Python Developer', 'No years of work needed.\nOlga has 9 years of experience.'],
  ])('%s: %s', (title, description) => {
    expect(found({ title, description }).filter((one) => one.about === 'level')).toEqual([]);
  });
});
