import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesOf, recordNames, termOf, type Sort } from '../../../src/domain/asked/sorts.ts';
import type { Literal } from '../../../src/domain/catalogue/condition.ts';
import { otherSources, type Source } from '../../../src/domain/catalogue/metric.ts';
import { literalIssues } from '../../../src/domain/checks/metric-literals.ts';
import { inFile } from '../../../src/domain/issues.ts';
import { period } from '../../../src/domain/period.ts';
import {
  branchThings,
  commitmentThings,
  dayThings,
  recordThing,
  seatThings,
  verdictThing,
} from '../../../src/domain/tally/sources.ts';
import type { Thing } from '../../../src/domain/tally/thing.ts';
import { commitmentVerdicts } from '../../../src/domain/verdicts.ts';
import { loadContent } from '../../../src/io/load.ts';
import { askedWords } from '../../../src/wording/asked.ts';
import { verdictWords } from '../../../src/wording/plan-words.ts';

const { corpus } = loadContent('content', '2023-07-31');
if (!corpus) throw new Error('The demo has no corpus');
const { catalogue, site } = corpus;
const year = period('2023');

/** All things that the demo has, by source; records by kind. */
const things: [Source, readonly Thing[]][] = [
  ...[...catalogue.kinds.values()].map((kind): [Source, readonly Thing[]] => [
    { of: 'records', kinds: [{ kind: kind.id, where: [], index: 0 }], complete: true },
    corpus.index.find([kind.id], undefined, site.asOf).map((one) => recordThing(corpus, one)),
  ]),
  [{ of: 'branches' }, branchThings(corpus, site.asOf)],
  [{ of: 'seats' }, seatThings(corpus, site.asOf)],
  [{ of: 'days' }, dayThings(corpus, year, site.root) ?? []],
  [{ of: 'commitments' }, commitmentThings(corpus, year, site.asOf)],
  [
    { of: 'verdicts' },
    [...corpus.commitments.values()]
      .flatMap((commitment) => commitmentVerdicts(corpus, commitment, site.asOf))
      .map(verdictThing),
  ],
];

function literals(value: Literal | readonly Literal[] | undefined): readonly Literal[] {
  if (value === undefined) return [];
  return typeof value === 'object' ? value : [value];
}

describe('what can be asked of a thing', () => {
  it.each(things)('is of the type that is declared: $of, $kinds', (from, all) => {
    expect(all.length).toBeGreaterThan(0);
    const [source] = from.of === 'records' ? from.kinds : [];
    const kind = source && catalogue.kinds.get(source.kind);
    const sort: Sort = kind ? { of: 'records', kind } : (from as Sort);
    for (const field of namesOf(sort)) {
      const values = new Set(all.flatMap((thing) => literals(thing.own(field)?.value)));
      for (const literal of values) {
        const clause = {
          path: { text: field, field },
          tests: [{ op: 'is' as const, any: [{ literal }] }],
        };
        expect(literalIssues(clause, from, corpus, inFile('metrics.yaml')), field).toEqual([]);
      }
    }
  });

  it.each(['toString', 'constructor', 'valueOf', 'hasOwnProperty', '__proto__'])(
    'is none of what every object has: %s',
    (name) => {
      for (const [, all] of things) expect(all[0]?.own(name)).toBeUndefined();
      for (const of of otherSources) expect(termOf({ of }, name)).toBeUndefined();
    },
  );

  it('is told by the handbook, name by name', () => {
    const text = readFileSync(path.resolve('content/guide/catalogue.mdx'), 'utf8');
    const told = (start: string) => {
      const line = text.split('\n').find((one) => one.startsWith(start)) ?? '';
      return [...line.slice(start.length).matchAll(/`(\w+)`/g)].map(([, name]) => name);
    };
    for (const of of otherSources) {
      const also = of === 'branches' ? ['slug', 'branch', 'name'] : [];
      expect([...also, ...told(`| \`from: ${of}\` |`)].sort()).toEqual([...namesOf({ of })].sort());
    }
    expect(told('除了自己的各项，还可以用')).toEqual(recordNames);
  });

  it('has the states of a verdict told by the handbook, with the words that pages print', () => {
    const text = readFileSync(path.resolve('content/guide/catalogue.mdx'), 'utf8');
    for (const [state, words] of Object.entries(verdictWords)) {
      const isTold = [`| \`${state}\` | ${words} |`, `\`${state}\`（${words}）`].some((one) =>
        text.includes(one),
      );
      expect([state, isTold]).toEqual([state, true]);
    }
  });

  it('has Chinese words, also where its values are ids', () => {
    const han = /\p{Script=Han}/u;
    for (const of of otherSources) {
      for (const name of namesOf({ of })) {
        const term = termOf({ of }, name);
        if (!term || !('asked' in term)) throw new Error(`${of} does not offer ${name}`);
        const { words, options = [] } = term.asked;
        const { label, values = {} } = askedWords[words];
        expect(label).toMatch(han);
        for (const option of typeof options === 'function' ? options(corpus) : options) {
          expect(values[option] ?? option).toMatch(han);
        }
      }
    }
  });
});
