import { expect, test } from 'vitest';
import { hoursAhead, zoneOffset } from '../../../lib/you/hours.ts';

const SUMMER = new Date('2026-07-01T12:00:00Z');
const WINTER = new Date('2026-12-01T12:00:00Z');

test.each<[string, string, number, Date]>([
  ['CET hours', 'Europe/Lisbon', -1, WINTER],
  ['core hours 10:00 to 15:00 CET', 'Europe/Lisbon', -1, SUMMER],
  ['10am to 3pm EDT', 'Europe/Berlin', 6, WINTER],
  ['overlap with US Eastern', 'Asia/Kolkata', 10.5, WINTER],
  ['overlap with US Eastern', 'Asia/Kolkata', 9.5, SUMMER],
  ['8am-5pm Central', 'America/New_York', 1, WINTER],
  ['9-5 CST', 'America/Chicago', 0, WINTER],
  ['Mountain time zone preferred', 'America/Denver', 0, WINTER],
  ['2pm to 6pm GMT', 'Europe/London', 0, WINTER],
  ['UTC+1', 'America/Los_Angeles', -9, WINTER],
  ['UTC+1', 'Europe/Berlin', 0, WINTER],
  ['GMT+5:30', 'Asia/Kolkata', 0, WINTER],
  ['UTC −3', 'America/Sao_Paulo', 0, WINTER],
  ['9:00 to 17:00 UTC', 'Europe/Lisbon', 0, WINTER],
])('"%s" in %s: %d h', (words, zone, ahead, now) => {
  expect(hoursAhead(words, zone, now)).toBe(ahead);
});

test.each<[string, string, number]>([
  ['CET ±2', 'Europe/Lisbon', 0],
  ['CET +/- 2', 'Asia/Kolkata', 2.5],
  ['UTC -1 to UTC +3', 'Europe/Berlin', 0],
  ['UTC-1 to +3', 'Asia/Tokyo', 6],
  ['UTC-8 to UTC-5', 'Europe/London', 5],
  ['EST or CET', 'Europe/Berlin', 0],
])('several zones will do: "%s" in %s: %d h', (words, zone, ahead) => {
  expect(hoursAhead(words, zone, WINTER)).toBe(ahead);
});

test('the clock goes round: Auckland is 3 hours behind Los Angeles, and a day ahead', () => {
  expect(hoursAhead('9 to 5 PST', 'Pacific/Auckland', WINTER)).toBe(-3);
});

test.each([
  '40 hours a week',
  'US time zones',
  'European hours',
  'de 9h et 18h',
  'Asia Pacific hours',
  'CET+3',
  'EST or PST',
  'Monday to Friday, 8:00 to 15:00',
  '',
])('"%s" names no one zone', (words) => {
  expect(hoursAhead(words, 'Europe/Berlin', WINTER)).toBeNull();
});

test('a zone that is none compares with nothing', () => {
  expect(hoursAhead('UTC+1', 'Nowhere/Land', WINTER)).toBeNull();
});

test("a zone's offset follows summer time", () => {
  expect([zoneOffset('Europe/Berlin', WINTER), zoneOffset('Europe/Berlin', SUMMER)]).toEqual([1, 2]);
  expect(zoneOffset('UTC', WINTER)).toBe(0);
  expect(zoneOffset('America/St_Johns', WINTER)).toBe(-3.5);
});
