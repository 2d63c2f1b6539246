import { existsOn } from '../../domain/branch.ts';
import type { Kind } from '../../domain/catalogue/kind.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { addDays, addYears, type IsoDate } from '../../domain/date.ts';
import { dayPeriod, overlaps, partOf, type PartForm, type Period } from '../../domain/period.ts';
import { firstDay, holders, treeDay, type WorkRecord } from '../../domain/record.ts';
import { byTime } from '../../domain/tally/record-index.ts';

/** What a template shows: a record of one thing, or a count of several over a period. */
export type TemplateForm = 'single' | 'counted';

/** How many events a template's count stands for. */
export const sampleTimes = 3;

/** Where and when a template's record could lie. */
export interface SampleTime {
  readonly branch: string;
  readonly days: Period;
  /** The keys that say when, with their values. */
  readonly keys: Readonly<Record<string, string | number>>;
  /** The path below the content folder. */
  readonly file: string;
}

/**
 * A branch and a day or period near the site's day at which a record of the kind could be added without
 * counting anything twice: the newest, even where that is before the ledger begins, for a copy must be valid.
 */
export function sampleTime(corpus: Corpus, kind: Kind, form: TemplateForm): SampleTime {
  const taken = [...corpus.records.values()].filter(
    ({ kinds, state }) => kinds.includes(kind.id) && state !== '作废',
  );
  const isFree = ({ branch, days, file }: SampleTime) =>
    !taken.some(
      (record) =>
        record.file === file ||
        (holders(record).includes(branch) && clashes(record, days, kind, form)),
    );
  // Before the first record of the kind all is free, and there is always the root branch.
  for (const days of timesBack(corpus.site.asOf, kind, form, taken)) {
    const places = hosts(corpus, kind, days.to).map((branch) => placed(kind, form, days, branch));
    const free = places.find(isFree);
    if (free) return free;
  }
  throw new Error(`No time is left for ${kind.id}.`);
}

/** The days, or the parts of the calendar that are over, at which a record of the kind could lie; the newest first. */
function* timesBack(
  asOf: IsoDate,
  kind: Kind,
  form: TemplateForm,
  records: readonly WorkRecord[],
): Generator<Period> {
  if (kind.when === 'period') {
    for (const part of partsBack(asOf, usualForm(records))) yield* withLastPart(part);
  } else if (form === 'counted') {
    yield* partsBack(asOf, 'month');
  } else {
    for (let day = asOf; ; day = addDays(day, -1)) yield dayPeriod(day);
  }
}

/** The parts of the calendar that are over on a day, the newest first. */
function* partsBack(day: IsoDate, form: PartForm): Generator<Period> {
  let part = partOf(day, form);
  if (part.to > day) part = partOf(addDays(part.from, -1), form);
  for (; ; part = partOf(addDays(part.from, -1), form)) yield part;
}

/** A period and, in case that is taken, the shorter ones that end with it. */
function withLastPart(part: Period): Period[] {
  const shorter = (['quarter', 'month'] as const).map((form) => partOf(part.to, form));
  return [part, ...shorter.filter(({ from, to }) => to === part.to && from > part.from)];
}

/** By what periods a kind is counted: as in its newest record, by month where there is none. */
function usualForm(records: readonly WorkRecord[]): PartForm {
  const forms = [...records].sort(byTime).flatMap(({ when }): PartForm[] => {
    if (when.form !== 'period' || when.period.form === 'range') return [];
    return [when.period.form];
  });
  return forms.at(-1) ?? 'month';
}

/** The branches that could record a kind on a day: the office, or those with none below them. */
function hosts({ branches, tree, site }: Corpus, kind: Kind, day: IsoDate): string[] {
  if (kind.keptBy === 'office') return [site.root];
  const leaves = [...branches.values()].filter(
    (branch) =>
      existsOn(branch, day) &&
      tree.isWithin(branch.slug, site.root, day) &&
      !tree.children(branch.slug, day).some((child) => existsOn(child, day)),
  );
  return leaves.length > 0 ? leaves.map(({ slug }) => slug) : [site.root];
}

function placed(kind: Kind, form: TemplateForm, days: Period, branch: string): SampleTime {
  const stamp = days.form === 'range' ? days.from : days.id;
  const file = `records/${branch}/${days.from.slice(0, 4)}/${stamp}-${kind.id}.mdx`;
  return { branch, days, keys: timeKeys(kind, form, days), file };
}

function timeKeys(kind: Kind, form: TemplateForm, days: Period): SampleTime['keys'] {
  switch (kind.when) {
    case 'event':
      return form === 'counted' ? { period: days.id, times: sampleTimes } : { date: days.from };
    case 'period':
      return { period: days.id };
    case 'span':
      return { from: days.from, to: addYears(days.from, 1) };
  }
}

/** Whether a new record would tell again what a branch's record of the same kind tells. */
function clashes(record: WorkRecord, days: Period, kind: Kind, form: TemplateForm): boolean {
  if (record.when.form === 'span') return false;
  const together = overlaps(days, { from: firstDay(record.when), to: treeDay(record.when) });
  // Two events may share a day; a count shares none with anything.
  if (kind.when === 'event' && form === 'single') return together && record.when.form === 'period';
  // A state or a series is told again only by the same period, a sum by any that shares its days.
  if (kind.nature !== 'flow' && record.when.form === 'period') {
    return record.when.period.id === days.id;
  }
  return together;
}
