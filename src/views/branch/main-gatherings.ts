import { existsOn, foundedOn, type Branch } from '../../domain/branch.ts';
import { kindsOf } from '../../domain/catalogue/metric-kinds.ts';
import type { Kind } from '../../domain/catalogue/kind.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Cadence } from '../../domain/duty-terms.ts';
import { orderedRecords } from '../../domain/ordered-records.ts';
import {
  covers,
  partOf,
  partsWithin,
  rangePeriod,
  yearEarlier,
  type Period,
} from '../../domain/period.ts';
import { eventCount, treeDay, type WorkRecord } from '../../domain/record.ts';
import { hasReturned } from '../../domain/tally/scope.ts';
import { isWorthDrawing, type ChartData } from '../../charts/chart.ts';
import { findingOf } from '../../charts/finding.ts';
import { ui } from '../../labels/ui.ts';
import { textCell, type Cell, type Table } from '../../tables/table.ts';
import { printPeriod, printPeriodInYear } from '../../wording/dates.ts';
import { yearToDate } from '../periods.ts';

/** The gatherings that rules ask of each branch all year round, this year beside the year before. */
interface MainGatherings {
  readonly table: Table;
  /** Absent where there is no shape to be seen. */
  readonly chart: ChartData | undefined;
  readonly finding: string;
}

/** What is asked this often is the branch's regular life; what is asked once a year has no course. */
const regular: readonly Cadence[] = ['week', 'month', 'quarter'];

/** The parts of a year in which gatherings are told apart, the finest first. */
const partForms = ['month', 'quarter', 'half'] as const;

/**
 * How many of the main gatherings a branch held in each part of this year and of the year before. The parts are the
 * finest that no sheet over a longer time cuts, so that three meetings told together stand in no month of their own.
 * `undefined` where no rule asks for such gatherings, or none was held.
 */
export function mainGatherings(
  corpus: Corpus,
  branch: Branch,
  name: string,
): MainGatherings | undefined {
  const { year } = yearToDate(corpus);
  const years = [year, yearEarlier(year)] as const;
  const kinds = mainKinds(corpus);
  const held = (orderedRecords(corpus).heldBy.get(branch.slug) ?? []).filter(
    (record) =>
      record.state !== '作废' &&
      record.kinds.some((id) => kinds.has(id)) &&
      years.some((one) => covers(one, dayOf(record))),
  );
  const form = partForms.find((one) => held.every((record) => isWithinOne(record, one)));
  if (held.length === 0 || form === undefined) return undefined;
  const rows = years.map((one) => ({
    label: printPeriod(one),
    parts: partsWithin(one, form).map((part) => partCount(corpus, branch, held, part)),
  }));
  const labels = partsWithin(year, form).map(printPeriodInYear);
  const chart: ChartData = {
    type: 'bar',
    unit: ui['branch.mainUnit'],
    labels,
    series: rows.map(({ label, parts }) => ({ label, values: parts.map(({ value }) => value) })),
  };
  return {
    table: {
      caption: ui['branch.mainCaption'](name),
      columns: [
        { id: 'year', label: ui['branch.mainYear'], short: true },
        ...partsWithin(year, form).map(({ id }, at) => ({
          id,
          label: labels[at] ?? id,
          numeric: true,
        })),
      ],
      rows: rows.map(({ label, parts }) => ({
        cells: [textCell(label), ...parts.map(({ cell }) => cell)],
      })),
    },
    chart: isWorthDrawing(chart) ? chart : undefined,
    finding: compared(rows.map(({ parts }) => parts)) ?? findingOf(chart),
  };
}

/** The kinds of gatherings that rules in force ask of each branch at least every quarter; by id. */
export function mainKinds({ catalogue, site }: Corpus): ReadonlyMap<string, Kind> {
  const asked = [...catalogue.rules.values()].flatMap(({ versions, validTo }) => {
    const version = versions.findLast(({ validFrom }) => validFrom <= site.asOf);
    const isOver = validTo !== undefined && validTo < site.asOf;
    const metric = version && catalogue.metrics.get(version.metric);
    const isMain = version?.per === 'branch' && regular.includes(version.cadence) && !isOver;
    return isMain && metric ? kindsOf(catalogue, metric) : [];
  });
  return new Map(asked.filter(({ when }) => when === 'event').map((kind) => [kind.id, kind]));
}

/** The gatherings of a part of a year: how many, or why that is not said. */
interface PartCount {
  readonly part: Period;
  readonly cell: Cell;
  /** `null` is not drawn: not reported, not begun, or not there. */
  readonly value: number | null;
  /** Whether all of it is reported. */
  readonly isWhole: boolean;
}

function partCount(
  corpus: Corpus,
  branch: Branch,
  held: readonly WorkRecord[],
  part: Period,
): PartCount {
  const { asOf } = corpus.site;
  const none = (text: string): PartCount => ({
    part,
    cell: textCell(text, { empty: true }),
    value: null,
    isWhole: false,
  });
  if (part.from > asOf) return none(ui['records.notYet']);
  const isThere =
    foundedOn(branch) <= part.to && (existsOn(branch, part.from) || foundedOn(branch) > part.from);
  if (!isThere) return none(ui['grid.notAsked']);
  const count = held
    .filter((record) => covers(part, dayOf(record)))
    .reduce((sum, record) => sum + eventCount(record), 0);
  const isWhole = hasReturned(branch, part, asOf);
  if (count === 0 && !isWhole) return none(ui['data.notYet']);
  const text = count === 0 ? ui['table.nothing'] : String(count);
  return {
    part,
    cell: textCell(text, { value: count, empty: count === 0 }),
    value: count,
    isWhole,
  };
}

/** 1—6月共30次，上年同期28次: over the parts from the first on that are whole in both years; `undefined` where none is. */
function compared([now = [], before = []]: readonly (readonly PartCount[])[]): string | undefined {
  const open = now.findIndex(({ isWhole }, at) => !isWhole || !before[at]?.isWhole);
  const whole = now.slice(0, open === -1 ? now.length : open);
  const [first] = whole;
  const last = whole.at(-1);
  if (!first || !last) return undefined;
  const sum = (parts: readonly PartCount[]) =>
    parts.slice(0, whole.length).reduce((all, { value }) => all + (value ?? 0), 0);
  const span = printPeriod(rangePeriod(first.part.from, last.part.to));
  return ui['branch.mainFinding'](span, sum(now), sum(before));
}

/** The day in whose part of the year a record stands. */
function dayOf({ when }: WorkRecord): Pick<Period, 'from' | 'to'> {
  return { from: treeDay(when), to: treeDay(when) };
}

function isWithinOne({ when }: WorkRecord, form: (typeof partForms)[number]): boolean {
  if (when.form !== 'period') return true;
  return partOf(when.period.from, form).id === partOf(when.period.to, form).id;
}
