import { describe, expect, test } from 'vitest';
import { type PlainPage, readPlainPage } from '../../../lib/posting/page/page.ts';
import { withoutTerms } from '../../../lib/posting/page/terms.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';

const TEXT =
  '<h2>What you will do</h2><ul><li>Write Python services that others can read</li><li>Answer for them at night, in turns</li></ul>' +
  '<h2>Requirements</h2><p>Three years of experience with Python and SQL, and some patience. Send us your CV.</p>';

/** A page with `facts` right under its heading and `after` below its text. */
const page = (facts: string, after = ''): PlainPage =>
  readPlainPage({
    document: parseHtml(
      `<html><head><title>Python Developer | Alder</title></head><body><main><h1>Python Developer</h1>${facts}${TEXT}</main>${after}</body></html>`,
    ),
    url: 'https://alder.example/jobs/python-developer',
    site: null,
    boardPosting: false,
  });

describe('pay beside the heading is kept as the page words it', () => {
  test.each([
    ['<p>€52,000 – €61,000 a year</p>', '€52,000 – €61,000 a year'],
    ['<p>Full-time · £48k - £55k · Leeds</p>', '£48k - £55k'],
    ['<p>$130,000 - $160,000 a year - Full-time</p>', '$130,000 - $160,000 a year'],
    ['<p>📍 Oslo 💼 Full-time 💰 NOK 700 000 - NOK 820 000</p>', 'NOK 700 000 - NOK 820 000'],
    ['<p>Alder Works Bremen, Germany from 5,200 € a month</p>', 'from 5,200 € a month'],
    ['<div>от 150 000 ₽ за месяц на руки</div>', 'от 150 000 ₽ за месяц на руки'],
    ['<dl><dt>Salary</dt><dd>up to £60,000</dd></dl>', 'up to £60,000'],
    ['<table><tr><td>Mzda</td><td>60 000 – 80 000 Kč</td></tr></table>', '60 000 – 80 000 Kč'],
    ['<p><span>Annual base range</span><b>$150,000 - $210,000</b></p>', '$150,000 - $210,000'],
    ['<p>Offered salary: Rs 25,000 - Rs 45,000 / month</p>', 'Rs 25,000 - Rs 45,000 / month'],
    ['<p>18 000 - 25 000 PLN (B2B)</p>', '18 000 - 25 000 PLN (B2B)'],
  ])('%s', (facts, pay) => {
    expect(page(facts).fields.payText).toBe(pay);
  });

  test.each([
    ['', 'no pay'],
    ['<p>Estimated $80K - $95K a year</p>', 'a board’s estimate'],
    ['<p>$80K - $95K (est.)</p>', 'an estimate by its last word'],
    ['<div class="salary-estimate"><p>$80K - $95K</p></div>', 'an estimate by its class'],
    ['<p>Average salary: £48,000</p>', 'an average'],
    ['<p>€2,000 sign-on bonus</p>', 'a bonus'],
    ['<p>Refer a friend and receive a $1,000 referral reward</p>', 'a referral'],
    ['<p>We raised $40M in funding last year</p>', 'funding'],
    ['<p>Founded in 2019, 48 employees</p>', 'figures without money'],
    ['<p>Competitive salary</p>', 'words without figures'],
    ['<p>Sign in to see if $90,000 fits you</p>', 'an offer of the site'],
  ])('%s is no pay: %s', (facts) => {
    expect(page(facts).fields.payText).toBeNull();
  });

  test('what a rail of similar jobs pays is not this job’s', () => {
    const rail = '<section><h3>Similar jobs</h3><a href="/2">Data Engineer</a><p>€90,000 a year</p></section>';
    expect(page('', rail).fields.payText).toBeNull();
  });
});

describe('the kind of employment beside the heading is kept', () => {
  test.each([
    ['<p>Full-time</p>', ['Full-time']],
    ['<p>Vollzeit · Berlin</p>', ['Vollzeit']],
    ['<p>Permanent, Full-time</p>', ['Permanent', 'Full-time']],
    ['<p>Employment type: Contract</p>', ['Contract']],
    ['<dl><dt>Type de contrat</dt><dd>CDI</dd></dl>', ['CDI']],
    ['<p>Full Time or Part Time</p>', ['Full Time', 'Part Time']],
    ['<ul><li>Москва</li><li>Полная занятость</li></ul>', ['Полная занятость']],
    ['<p>Term: Full-Time</p>', ['Full-Time']],
    ['<p>Careers · Internship · Ghent</p>', ['Internship']],
  ])('%s', (facts, types) => {
    expect(page(facts).fields.employmentType).toEqual(types);
  });

  test.each([
    '<p>You will sign a contract with our customers</p>',
    '<p>Full-time fun in a part-time world</p>',
    '<p>Type: Hybrid</p>',
    '<p>Contract Manager</p>',
    '<p>Permanent exhibition in Leeds</p>',
  ])('%s names none', (facts) => {
    expect(page(facts).fields.employmentType).toEqual([]);
  });
});

describe('a place without the kind of employment', () => {
  test.each([
    ['Full-time, Remote', 'Remote'],
    ['Bergen, Norway, Permanent', 'Bergen, Norway'],
    ['Bergen, Norway', 'Bergen, Norway'],
    ['Full-time', 'Full-time'],
  ])('%s is %s', (given, place) => {
    expect(withoutTerms(given)).toBe(place);
  });
});

describe('the place beside the heading', () => {
  test.each([
    ['<p>📍 Tromsø (Hybrid) 💼 Full-time</p>', 'Tromsø (Hybrid)'],
    ['<div><span>March 2026</span>\n<span>Remote</span>\n<span>Engineering</span></div>', 'Remote'],
    ['<p><span>Location</span><b>Lyon, France</b></p>', 'Lyon, France'],
    ['<p>Place of employment: Zagreb</p>', 'Zagreb'],
    ['<h2>Puerto Rico</h2>', 'Puerto Rico'],
    ['<p>The position is based in Ljubljana, and we visit often.</p>', 'Ljubljana'],
    ['<p>Ballsbridge, County Dublin</p>', 'Ballsbridge, County Dublin'],
    ['<p>AR/VR</p>', null],
    ['<p>University of Toronto and University of British Columbia alumni</p>', null],
    ['<p>We are headquartered in Berlin.</p>', null],
  ])('%s is %s', (facts, place) => {
    expect(page(facts).fields.location).toBe(place);
  });
});
