import type { Branch } from '../../domain/branch.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { discloseVerdict } from '../../domain/disclosure/disclose.ts';
import { isTold } from '../../domain/disclosure/disclosure.ts';
import { dutyYears } from '../../domain/duty-years.ts';
import { partOf, type Period } from '../../domain/period.ts';
import type { Verdict, VerdictState } from '../../domain/verdict.ts';
import { ui } from '../../labels/ui.ts';
import { textCell, type Cell, type Table } from '../../tables/table.ts';
import { printDate, printPeriod } from '../../wording/dates.ts';
import { basisText } from '../../wording/plan-words.ts';
import { branchName } from '../../tables/record-words.ts';
import { openReturnPeriods } from '../branch/returns.ts';
import { paths } from '../paths.ts';
import { printPeriods } from '../periods.ts';
import { whenOf } from './due-items.ts';
import { heldAt } from './inspection-evidence.ts';
import { marksOf, shownMark } from './marks.ts';
import { ruleYear, type RuleYear } from './rule-year.ts';

/** The states that are counted, in columns of their own: together they are the windows that were asked. */
const counted = {
  held: ['done'],
  late: ['done-late'],
  missed: ['missed', 'not-reached'],
  waiting: ['unreported'],
} as const satisfies Readonly<Record<string, readonly VerdictState[]>>;

/** The columns of counts; what was asked is the sum of the others. */
const columns = ['held', 'late', 'missed', 'waiting'] as const;

/** A branch's half-year by what rules ask of it, with where the papers lie; no row of a rule that asks nothing of it. */
export function inspectionTable(corpus: Corpus, branch: Branch, half: Period): Table {
  const year = partOf(half.from, 'year');
  const rules = [...corpus.catalogue.rules.values()];
  const rows = rules.flatMap((rule) => rowOf(corpus, ruleYear(corpus, rule, year), branch, half));
  return {
    caption: inspectionTitle(corpus, branch, half),
    columns: [
      { id: 'number', label: ui['inspection.number'], numeric: true },
      { id: 'rule', label: ui['inspection.rule'] },
      { id: 'basis', label: ui['inspection.basis'] },
      ...(['asked', ...columns] as const).map((id) => ({
        id,
        label: ui[`inspection.${id}`],
        unit: ui['inspection.unit'],
        numeric: true,
      })),
      { id: 'note', label: ui['inspection.note'] },
      { id: 'evidence', label: ui['inspection.evidence'] },
      { id: 'check', label: ui['inspection.check'] },
    ],
    rows: rows.map((cells, at) => ({ cells: [countCell(at + 1), ...cells] })),
  };
}

/** Under the name that the branch had at the end of the half-year. */
export function inspectionTitle(corpus: Corpus, { slug }: Branch, half: Period): string {
  return ui['inspection.title'](branchName(corpus, slug, half.to), printPeriod(half));
}

/** As of which day it is known, and whether the branch has confirmed all of it. */
export function inspectionLines(corpus: Corpus, branch: Branch, half: Period): string[] {
  const open = openReturnPeriods(corpus, branch).filter(
    ({ from, to }) => from <= half.to && to >= half.from,
  );
  return [
    ui['inspection.text'](printDate(corpus.site.asOf)),
    open.length === 0
      ? ui['inspection.returned']
      : ui['inspection.notReturned'](printPeriods(open)),
  ];
}

/** The cells of a rule but for its number; none where it asks nothing of the branch in the half-year. */
function rowOf(corpus: Corpus, of: RuleYear, { slug }: Branch, half: Period): Cell[][] {
  const touched = of.verdicts.filter(
    ({ branch, window }) => branch === slug && touches(window, half),
  );
  const [first] = touched;
  if (!first) return [];
  const isWhole = (one: Verdict) =>
    one.window.to <= half.to && isTold(discloseVerdict(corpus, one));
  const whole = touched.filter(isWhole);
  const countOf = (states: readonly VerdictState[]) =>
    whole.filter(({ state }) => states.includes(state)).length;
  const counts = columns.map((id) => countOf(counted[id]));
  const asked = counts.reduce((sum, count) => sum + count, 0);
  return [
    [
      textCell(of.rule.label, ruleLink(corpus, of, slug)),
      textCell(basisText(first.duty.basis)),
      ...[asked, ...counts].map(countCell),
      textCell(noteOf(corpus, of, touched, whole, slug, half)),
      textCell(heldAt(corpus, touched, half)),
      textCell(''),
    ],
  ];
}

function ruleLink(corpus: Corpus, { rule, year }: RuleYear, slug: string): { path?: string } {
  const hasGrid = dutyYears(corpus).some(
    (one) => one.year.id === year.id && one.rules.some(({ id }) => id === rule.id),
  );
  return hasGrid ? { path: `${paths.ruleGrid(year.id, rule.id)}#${slug}` } : {};
}

function countCell(count: number): Cell {
  return textCell(String(count), { value: count });
}

function touches(window: Period, half: Period): boolean {
  return window.from <= half.to && window.to >= half.from;
}

/** What the counts do not say: which windows those were that were not held in time, what is left out of the counts. */
function noteOf(
  corpus: Corpus,
  of: RuleYear,
  touched: readonly Verdict[],
  whole: readonly Verdict[],
  slug: string,
  half: Period,
): string {
  const isPlain = (one: Verdict) => whole.includes(one) && one.state === 'done';
  const groups = Map.groupBy(
    touched.filter((one) => !isPlain(one)),
    (one) => [shownMark(corpus, one).text, ...reasonsOf(one)].join(' '),
  );
  const told = [...groups.values()].map((group) => {
    const [first] = group;
    if (!first) return '';
    const reasons = reasonsOf(first);
    const word = shownMark(corpus, first).text;
    const why = reasons.length > 0 ? ui['text.bracket'](reasons.join(ui['list.join'])) : '';
    return ui['inspection.part'](word, whenOf(group)) + why;
  });
  const notAsked = (marksOf(corpus, of, slug) ?? []).flatMap(({ state, windows, note }) => {
    const own = windows.filter((window) => touches(window, half));
    if (state !== 'not-asked' || own.length === 0) return [];
    return [
      ui['inspection.part'](ui['grid.notAsked'], printPeriods(own)) + ui['text.bracket'](note),
    ];
  });
  return [...told, ...notAsked].join(ui['text.join']);
}

/** What was told of a window, or why the duty lets it off. */
function reasonsOf({ excuses, letOff }: Verdict): string[] {
  const told = excuses.map(({ reason }) => reason);
  return letOff?.by === 'duty' ? [...new Set([...told, letOff.reason])] : [...new Set(told)];
}
