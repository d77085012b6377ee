import { describe, expect, test } from 'vitest';
import { isOtherTrade } from '../../../lib/text/other-trade.ts';
import { readingOf } from './posted.ts';

describe('is the title of a job that ships no software', () => {
  test.each([
    'Sales Manager DACH',
    'Key Account Manager (m/w/d)',
    'Senior Account Executive, Mid-Market',
    'Compliance Officer',
    'Analista de compliance',
    'Indirect Tax Senior',
    'Steuerfachangestellte (m/w/d)',
    'HR Business Partner',
    'Chargé·e de ressources humaines',
    'Talent Acquisition Specialist',
    'Social Worker, Children and Families',
    'Educador social',
    'Operatore sociale ed educatore',
    'Mediengestalter Digital und Print (m/w/d)',
    'Graphic Designer',
    'Registered Nurse, night shift',
    'Pflegefachkraft (m/w/d)',
    'Verpleegkundige',
    'Infirmière de bloc',
    'Enfermero/a',
    'Berufskraftfahrer CE',
    'Ingénieur commercial',
    'Responsable commercial Île-de-France',
    'Accountmanager binnendienst',
    'Gerente de Vendas',
    'Specjalista ds. sprzedaży',
    'Legal Counsel',
    'Avvocato junior',
    'Payroll Officer',
    'Primary School Teacher',
    'Marketing Manager',
    'Power Trader, Germany',
    'Customer Success Manager',
  ])('%s', (title) => {
    expect(isOtherTrade(title)).toBe(true);
  });
});

describe('is the title of a job that may', () => {
  test.each([
    '',
    'Python Developer',
    'Sales Engineer',
    'Salesforce Developer',
    'Technical Account Manager',
    'Tax software developer',
    'Quantitative Trader',
    'Algorithmic Trader (Python)',
    'HR data engineer',
    'Marketing data scientist',
    'Compliance Engineer',
    'Recruiting Platform Engineer',
    'Entwickler Steuersoftware (m/w/d)',
    'Softwareentwickler Vertriebsplattform',
    'Développeur Python, équipe commerciale',
    'Desarrollador Python para ventas',
    'Programista, system sprzedaży',
    'Sviluppatore gestionale vendite',
    'Ontwikkelaar HR-systemen',
    'Marketing Analyst',
    'Product Manager, Payroll',
    'Device driver developer',
    'Nurse rostering software engineer',
    'Legal Tech Developer',
    'Data Scientist, Sales',
    'IT Recruiter Platform Lead',
    'Acme Corp | Backend | $70/hr',
    'Account Platform Engineer',
    'Software teacher',
  ])('%s', (title) => {
    expect(isOtherTrade(title)).toBe(false);
  });
});

test('what a seller’s posting tells of its product is no practice, what a developer’s tells of the same is one', () => {
  const text = 'We review every pull request, ship Docker images and deploy with CI/CD.';
  const greens = (title: string) => readingOf({ title, text }).flags.filter(({ colour }) => colour === 'green').length;
  expect(greens('Account Executive')).toBe(0);
  expect(greens('Sales Engineer')).toBeGreaterThanOrEqual(3);
});
