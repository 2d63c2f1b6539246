import { describe, expect, it } from 'vitest';
import { verdictsJson } from '../../../scripts/lib/verdict-json.ts';
import { corpusOf } from '../../../src/content.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { dutyYears } from '../../../src/domain/duty-years.ts';
import { loadContent } from '../../../src/io/load.ts';
import { branchGrid } from '../../../src/views/duties/branch-grid.ts';
import type { GridCell } from '../../../src/views/duties/grid.ts';
import { missedRules } from '../../../src/views/duties/missed.ts';
import { ruleGrid } from '../../../src/views/duties/rule-grid.ts';
import { ruleYear } from '../../../src/views/duties/rule-year.ts';
import { rulesNotAsked, verdictsOfRules } from '../../../src/views/duties/verdict-lists.ts';
import { inapplicableWords } from '../../../src/wording/plan-words.ts';

/** What `npm run tally -- --rules --json` prints, as far as a grid shows it. */
interface Printed {
  readonly verdicts: readonly {
    readonly rule: string;
    readonly branch: string;
    readonly window: string;
    readonly state: string | null;
    readonly records: readonly string[];
    readonly excuses?: readonly { readonly record: string }[];
  }[];
  readonly notAsked: readonly {
    readonly rule: string;
    readonly branch: string;
    readonly window: string;
    readonly why: keyof typeof inapplicableWords;
  }[];
}

const corpus = corpusOf(loadContent('content', '2023-07-31'));

/** A window of a branch as one line: what is said of it, and what it leads to. */
function lines(rule: string, branch: string, cells: readonly GridCell[]): string[] {
  return cells.flatMap(({ marks }) =>
    marks.flatMap(({ windows, state, note, records, explanations }) => {
      const said = state === 'not-asked' ? note : state;
      const led = [...records, ...explanations].map(({ path }) => path);
      return windows.map(({ id }) => [rule, branch, id, said, ...led].join(' '));
    }),
  );
}

function printed(of: Corpus, year: (typeof years)[number]['year'], branch?: string): string[] {
  const { verdicts, notAsked } = JSON.parse(
    verdictsJson(of, verdictsOfRules(of, year, branch), rulesNotAsked(of, year, branch)),
  ) as Printed;
  return [
    ...verdicts
      .filter(({ rule }) => hasWindows(rule))
      .map(({ rule, branch: slug, window, state, records, excuses = [] }) => {
        const led = [...records, ...excuses.map(({ record }) => record)];
        const paths = led.map((id) => `/records/${id}/`);
        return [rule, slug, window, state ?? 'withheld', ...paths].join(' ');
      }),
    ...notAsked.map(({ rule, branch: slug, window, why }) =>
      [rule, slug, window, inapplicableWords[why]].join(' '),
    ),
  ].sort();
}

/** Whether a rule asks by the calendar; what is due so long after a day of a branch has no grid. */
function hasWindows(rule: string): boolean {
  return corpus.catalogue.rules.get(rule)?.versions[0].due === undefined;
}

const years = dutyYears(corpus);

describe.each(years.map((of) => [of.year.id, of] as const))('the grids of %s', (_, of) => {
  const { year, rules } = of;
  const grids = rules.map((rule) => ({ rule, ...ruleGrid(corpus, ruleYear(corpus, rule, year)) }));
  /** What is said of windows that have begun; of later ones the command says nothing where nothing is asked. */
  const begun = (line: string) => {
    const window = ruleWindowOf(line);
    return window === undefined || window <= corpus.site.asOf;
  };
  const firstDays = new Map(
    rules.flatMap((rule) =>
      ruleYear(corpus, rule, year).windows.map(({ window }) => [window.id, window.from] as const),
    ),
  );
  const ruleWindowOf = (line: string) => firstDays.get(line.split(' ')[2] ?? '');

  it('say of each branch, rule and window what the command prints, with the same records', () => {
    const shown = grids.flatMap(({ rule, grid }) =>
      grid.rows.flatMap(({ id, cells }) => lines(rule.id, id, cells)),
    );
    // Whom nothing was asked the whole year is named under the grid, in no row.
    const rowed = new Set(shown.map((line) => line.split(' ').slice(0, 2).join(' ')));
    const expected = printed(corpus, year).filter((line) =>
      rowed.has(line.split(' ').slice(0, 2).join(' ')),
    );
    expect(shown.filter(begun).sort()).toEqual(expected.filter(begun));
    expect(expected.length).toBeGreaterThan(100);
    const verdicts = verdictsOfRules(corpus, year)
      .filter(({ due }) => !due)
      .map(({ duty, branch }) => `${duty.id} ${branch}`);
    expect(verdicts.filter((one) => !rowed.has(one))).toEqual([]);
  });

  it('name each branch that was there in a row or below', () => {
    for (const { rule, grid, apart } of grids) {
      const named = [
        ...grid.rows.map(({ head }) => head.path),
        ...apart.flatMap(({ branches }) => branches.map(({ path }) => path)),
      ];
      expect(new Set(named).size).toBe(named.length);
      if (rule.versions[0].per === 'branch') expect(named.length).toBeGreaterThan(20);
      else expect(named).toEqual(['/branches/bureau/']);
    }
  });

  it('have their marks in columns of the same time', () => {
    for (const { grid } of grids) {
      for (const { cells } of grid.rows) {
        expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(grid.columns.length);
      }
    }
  });

  it('list as missed exactly what the command prints as missed', () => {
    const listed = missedRules(corpus, of).flatMap(({ id, lines: own }) =>
      own.flatMap(({ branch, windows }) =>
        windows.map(({ window }) => [id, branch, window.id].join(' ')),
      ),
    );
    const missed = verdictsOfRules(corpus, year).filter(
      ({ state, due }) => state === 'missed' && !due,
    );
    expect(listed.sort()).toEqual(
      missed.map(({ duty, branch, window }) => [duty.id, branch, window.id].join(' ')).sort(),
    );
    expect(listed.length).toBeGreaterThan(0);
  });
});

describe('the grids of a year', () => {
  it('name a branch as it was called at the end of it', () => {
    const names = years.flatMap(({ year, rules }) =>
      rules
        .filter(({ id }) => id === 'party-day')
        .flatMap((rule) => ruleGrid(corpus, ruleYear(corpus, rule, year)).grid.rows)
        .filter(({ id }) => id === 'equipment')
        .map(({ head }) => [year.id, head.text]),
    );
    expect(Object.fromEntries(names)).toEqual({
      2022: '装备产业科党支部',
      2023: '装备和材料产业科党支部',
    });
  });
});

describe('the grid of a branch', () => {
  const [newest] = years;

  it.each([...corpus.branches.keys()])('says what the command prints of it: %s', (slug) => {
    const grid = branchGrid(corpus, slug, slug);
    const shown = (grid?.rows ?? []).flatMap(({ id, cells }) =>
      lines(id.replace('duty-', ''), slug, cells),
    );
    const rowed = new Set(shown.map((line) => line.split(' ')[0]));
    const all = newest ? verdictsOfRules(corpus, newest.year, slug) : [];
    const asked = all.filter(({ due }) => !due);
    expect(new Set(asked.map(({ duty }) => duty.id))).toEqual(rowed);
    const expected = newest ? printed(corpus, newest.year, slug) : [];
    const own = expected.filter((line) => rowed.has(line.split(' ')[0]));
    expect(own.filter((line) => !shown.includes(line))).toEqual([]);
  });
});
