import type { Adapter } from '../adapter.ts';
import { logoName } from '../logo-name.ts';

/** A page that the data fills in: the parts carry the names of the data. */
export const comeet: Adapter = {
  board: 'comeet',
  seen: '2026-10',
  source: 'readers of 2026, the hooks that they agree on',
  layouts: [
    {
      root: 'body:has([ng-if="position.location"]):has([ng-bind-html="position.description"])',
      title: ['.positionName', '.positionInfo h1', '.positionInfo h2', 'h1'],
      company: [logoName],
      location: ['[ng-if="position.location"]'],
      employmentType: ['[ng-if="position.employmentType"]'],
      description: [
        '[ng-bind-html="position.description"], [ng-repeat^="field in position.customFields"]',
        '.userDesignedContent',
      ],
    },
  ],
};
