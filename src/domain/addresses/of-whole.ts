import type { Corpus } from '../corpus.ts';
import { isBelow } from './below.ts';
import type { Matched } from './match.ts';
import { recordListForms } from './record-lists.ts';
import { namedIn, type AddressSubject } from './subjects.ts';

/**
 * Whether all that an address names is there, and its page comes and goes with the records and figures that there
 * are: while a part of the content cannot be read, nobody knows whether it stands.
 */
export function isOfWhole(corpus: Corpus, { form, parts }: Matched): boolean {
  const isList = recordListForms.some((list) => list === form);
  const isOfRules = form === 'missedDuties' || form === 'ruleGrid';
  // A commitment's page stands as soon as it is declared.
  const isPromised = form === 'commitment' || form === 'promise';
  const isMade = isList || isOfRules || (isBelow(form) && !isPromised);
  return isMade && namedIn(form, parts).every(([subject, name]) => isThere(corpus, subject, name));
}

function isThere(corpus: Corpus, subject: AddressSubject, name: string): boolean {
  const { catalogue, reports, branches } = corpus;
  switch (subject) {
    case 'theme':
      return [...catalogue.themes.values()].some(({ id }) => id === name);
    case 'campaign':
      return [...catalogue.campaigns.values()].some(({ id }) => id === name);
    case 'kind':
      return catalogue.kinds.has(name);
    case 'metric':
      return catalogue.metrics.has(name);
    case 'branch':
      return branches.has(name);
    case 'report':
      return reports.has(name);
    case 'rule':
      return catalogue.rules.has(name);
    case 'page':
      return [...catalogue.kinds.values()].some(({ page }) => page === name);
    default:
      return false;
  }
}
