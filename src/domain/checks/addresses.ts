import { addressOf, type AddressForm } from '../addresses/forms.ts';
import { takenBy } from '../addresses/match.ts';
import type { Corpus } from '../corpus.ts';
import { inData, inFile, issue, type Issue, type NamedThing, type Place } from '../issues.ts';
import type { Check } from './check.ts';

export const addressChecks: readonly Check[] = [
  { name: 'pages of things do not stand where the site has others', find: taken },
];

interface Named {
  readonly id: string;
  readonly at: Place;
}

/** The forms in which a thing's id may stand where other pages do, with the things and where each is named. */
const named: readonly {
  readonly what: NamedThing;
  readonly forms: readonly AddressForm[];
  readonly of: (corpus: Corpus) => readonly Named[];
}[] = [
  {
    what: 'branch',
    forms: ['branch', 'recordsOfBranch', 'reportsOf'],
    of: ({ branches }) => files(branches),
  },
  { what: 'report', forms: ['report'], of: ({ reports }) => files(reports) },
  { what: 'plan', forms: ['plan'], of: ({ plans }) => files(plans) },
  { what: 'guide', forms: ['guidePage'], of: ({ guides }) => files(guides) },
  {
    what: 'kind',
    forms: ['kind', 'recordsOfKind'],
    of: ({ catalogue }) => entries(catalogue.kinds),
  },
  { what: 'metric', forms: ['metric'], of: ({ catalogue }) => entries(catalogue.metrics) },
];

function taken(corpus: Corpus): Issue[] {
  return named.flatMap(({ what, forms, of }) => {
    const names = new Map(
      forms.flatMap((form) =>
        [...takenBy(form)].map((name) => [name, addressOf(form, [name])] as const),
      ),
    );
    return of(corpus).flatMap(({ id, at }): Issue[] => {
      const address = names.get(id);
      return address === undefined ? [] : [issue('address-taken', { what, name: id, address }, at)];
    });
  });
}

function files(things: ReadonlyMap<string, { readonly file: string }>): Named[] {
  return [...things].map(([id, { file }]) => ({ id, at: inFile(file) }));
}

function entries(things: Corpus['catalogue']['kinds' | 'metrics']): Named[] {
  return [...things.values()].map(({ id, file, path }) => ({
    id,
    at: inData(file, [...path, 'id']),
  }));
}
