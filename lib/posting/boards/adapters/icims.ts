import { isPlace } from '../../page/place-words.ts';
import type { Adapter } from '../adapter.ts';
import { type Finder, matching, turned } from '../finders.ts';

/** A place as both generations of the pages write it: "US-OH-Columbus", several with bars between. */
const DASHED = /^[A-Z]{2}-[^-|]{2,40}-[^|]{2,60}(?:\|\s?[A-Z]{2}-[^-|]{2,40}-[^|]{2,60}){0,7}$/;

/** Among facts that no name tells apart, where a category may be dashed too: "IT-Software-Testing". */
const placeAmongFacts: Finder = (root, shown) => {
  const place = turned(matching('.iCIMS_JobHeaderData', DASHED))(root, shown);
  return place?.split('; ').every((one) => isPlace(one)) ? place : null;
};

/** The document inside the frame, on hosts of the employer's own too. */
export const icims: Adapter = {
  board: 'icims',
  seen: '2026-08',
  source: 'readers measured against live pages of both generations in 2026',
  anywhere: true,
  layouts: [
    {
      root: '.iCIMS_MainWrapper:has(.iCIMS_JobContent)',
      title: ['.iCIMS_Header h1', 'h1.iCIMS_Header', 'h1'],
      company: [],
      location: [turned(matching('.header span', DASHED)), placeAmongFacts],
      description: [],
    },
  ],
};
