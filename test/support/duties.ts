import type { Corpus } from '../../src/domain/corpus.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { branch, plan, type Fields, type Files } from './content-tree.ts';
import { corpusWith, returnedBranches } from './corpus.ts';

/** Rules of a tree, one after another in the file of the catalogue. */
export function rulesFile(...rules: readonly Fields[]): Files {
  const defaults = {
    id: 'lecture',
    label: '党课每月一次',
    basis: { document: '组织生活规定', article: '第三条' },
    validFrom: '2022-01-01',
    metric: 'lectures',
    cadence: 'month',
    target: 1,
  };
  const text = JSON.stringify(rules.map((rule) => ({ ...defaults, ...rule })));
  return { 'catalogue/rules.yaml': text };
}

/** The site's own file, as known on a day. */
export function siteOn(asOf: string, more: Fields = {}): Files {
  const site = { name: '测试台账', root: 'bureau', asOf, timeZone: 'Asia/Shanghai', ...more };
  return {
    'site.yaml': JSON.stringify({
      ...site,
      seats: { 'bureau-leadership': ['党委书记', '党委副书记'] },
    }),
  };
}

/** A branch that has confirmed the first quarters of 2023 so far, each some days after its end. */
export function confirmed(name: string, quarters: number, more: Fields = {}): string {
  const ends = ['03-31', '06-30', '09-30', '12-31'];
  const days = ['04-03', '07-03', '10-09', '12-31'];
  const returns = ends.slice(0, quarters).map((end, at) => ({
    period: `2023-Q${String(at + 1)}`,
    through: `2023-${end}`,
    by: '支部书记',
    on: `2023-${days[at] ?? ''}`,
  }));
  return branch({ name, members: 12, returns, ...more });
}

/** An office as known on a day, with rules and a plan. */
export function officeOn(asOf: string, files: Files, commitments?: readonly Fields[]): Corpus {
  return corpusWith({
    ...returnedBranches(),
    ...siteOn(asOf),
    ...files,
    ...(commitments ? { 'plans/2023.mdx': plan({ commitments }) } : {}),
  });
}

/** What a verdict is of, in one line. */
export function lineOf({ duty, branch: slug, seat = '', window }: Verdict): string {
  return [duty.of, duty.id, slug, seat, window.id].join(' ');
}
