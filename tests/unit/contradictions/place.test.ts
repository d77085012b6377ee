import { describe, expect, test } from 'vitest';
import { expectClash, found } from './found.ts';

describe('one place above, another where the work is done', () => {
  test.each([
    ['Toronto, ON, Canada', 'This position sits in Seattle, Washington.'],
    ['Chicago, IL', 'You will be based at our service center in Tampa, Florida.'],
    ['Munich, Germany', 'Place of work is Vienna, with one day a week at home.'],
    ['Manchester, UK', 'The post is located in Cardiff, at the university hospital.'],
    ['Hamburg', 'Arbeitsort ist Dresden.'],
    ['Lyon, France', 'Le poste est basé à Toulouse.'],
    ['Austin, TX', 'The duty station is our laboratory in Albuquerque, New Mexico.'],
    ['Madrid, Spain', 'This role is based in our Lisbon office.'],
    ['Warsaw, Poland', 'You will work from our office in Prague, on the river.'],
    ['Munich', 'Our office in Leipzig is where you spend three days a week.'],
    ['London', 'This vacancy is for our Edinburgh office.'],
    ['Zurich', 'Your desk will stand in our Lausanne laboratory.'],
    ['Hamburg, Germany', 'You must live in Austria, close to Linz.'],
    ['Utrecht, Netherlands', 'Standplaats is Groningen.'],
    ['Denver, CO', 'The successful candidate will work on site in Nashville, TN.'],
  ])('%s: %s', (location, description) => expectClash({ location, description }, 'place'));
});

describe('one place', () => {
  test.each([
    ['Berlin, Germany', 'This role is based in Berlin or Munich.'],
    ['Berlin, Germany', 'Our headquarters are in Delaware.'],
    ['Berlin, Germany', 'The company is based in Lisbon.'],
    ['Berlin, Germany', 'Our product team is based in Lisbon.'],
    ['Den Haag', 'Duty station: The Hague, Netherlands'],
    ['Cologne', 'Der Arbeitsort ist Köln.'],
    ['Paris, France', 'Le poste est basé à La Défense.'],
    ['New York, NY', 'This position is based in Jersey City, NJ.'],
    ['Washington, DC', 'You will be based in Reston, Virginia.'],
    ['California', 'This position is based in San Diego.'],
    ['Germany', 'This position is based in Bremen.'],
    ['Bremen', 'This position is based in Germany.'],
    ['Helsinki', 'The role is based in Espoo.'],
    ['Delhi', 'The job is located in Gurugram.'],
    ['Remote, Europe', 'This position is based in Porto.'],
    ['Berlin or Hamburg', 'This position is based in Hamburg.'],
    ['Berlin, Germany', 'This role may be based in Rome.'],
    ['Berlin, Germany', 'This role can be based in Rome, Berlin or Vienna.'],
    ['Berlin, Germany', 'You will work with colleagues who are based in Rome.'],
    ['Berlin, Germany', 'Your manager is based in Rome.'],
    ['Berlin, Germany', 'You will be based at our clients in Rome, two days a month.'],
    ['Berlin, Germany', 'This position is based in Berlin. It is not located in Rome.'],
    ['Berlin, Germany', 'A second position is based in Rome.'],
    ['Berlin, Germany', 'The interview takes place in our Rome office.'],
    ['Berlin, Germany', 'You will be based in Rome for the first month.'],
    ['Berlin, Germany', 'If you prefer, this role can be located in Rome.'],
    ['Berlin', 'You work with our office in Hamburg every day.'],
    ['Amsterdam', 'You join our office in Rotterdam for the summer party.'],
    ['Kyiv', 'The role is based in Warsaw and we help you to relocate.'],
    ['San Francisco Bay Area', 'This position is based in Palo Alto, California.'],
    ['London, UK', 'You will be based in our Croydon office.'],
    ['Cambridge, MA', 'This role is based in Boston.'],
    ['Zürich', 'Dienstort ist Zurich.'],
    ['Kansas City, MO', 'This position is based in Overland Park, Kansas.'],
    ['Bangalore', 'The position is located in Bengaluru, India.'],
  ])('%s: %s', (location, description) => {
    expect(found({ location, description }).filter((one) => one.about === 'place')).toEqual([]);
  });
});
