import { stateOn } from '../../domain/branch.ts';
import type { Field } from '../../domain/catalogue/field.ts';
import type { Kind } from '../../domain/catalogue/kind.ts';
import { knownSeats } from '../../domain/seats.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { FieldValue } from '../../domain/record.ts';
import { sampleAddress } from '../../labels/issues/words.ts';
import { ui } from '../../labels/ui.ts';
import { orderedRecords } from '../../domain/ordered-records.ts';
import { sampleTimes, type SampleTime, type TemplateForm } from './sample-time.ts';
import { ownValue } from '../../domain/own.ts';

/**
 * A value for each field of a kind, as a record at that branch and time could have it: seats, choices and
 * linked records are real ones, numbers and dates keep the relations that the catalogue declares.
 */
export function sampleValues(
  corpus: Corpus,
  kind: Kind,
  time: SampleTime,
  form: TemplateForm,
): ReadonlyMap<string, FieldValue> {
  const fields = Object.values(kind.fields);
  const values = new Map(
    fields.map((field) => [field.name, sampleOf(corpus, field, kind, time, form)]),
  );
  // A relation may lead to a field that has a relation of its own: as many rounds as there are fields.
  for (const _ of fields) for (const field of fields) keepRelations(field, time, values);
  return values;
}

function sampleOf(
  corpus: Corpus,
  field: Field,
  kind: Kind,
  time: SampleTime,
  form: TemplateForm,
): FieldValue {
  const { branch, days } = time;
  switch (field.type) {
    case 'count':
      return countFor(corpus, field, kind, time, form === 'counted' ? sampleTimes : 1);
    case 'number':
    case 'percent':
    case 'money':
      return bounded(field, 12);
    case 'flag':
      return false;
    case 'choice':
      return field.options?.[0] ?? ui['kind.sampleText'](field.label);
    case 'date':
      return days.to;
    case 'branch':
      return otherBranch(corpus, branch, days.to);
    case 'branches':
      return [otherBranch(corpus, branch, days.to)];
    case 'duties':
      return [dutyFor(corpus) ?? ui['kind.sampleText'](field.label)];
    case 'seat':
      return seatFor(corpus, branch, days.to) ?? ui['kind.sampleText'](field.label);
    case 'theme':
      return [...corpus.catalogue.themes.keys()][0] ?? ui['kind.sampleText'](field.label);
    case 'url':
      return sampleAddress;
    case 'record':
      return recordFor(corpus, field, branch) ?? ui['kind.sampleText'](field.label);
    case 'text':
    case 'code':
      return ui['kind.sampleText'](field.label);
  }
}

/** A number of people or things; a part is a little smaller than its whole, and none exceeds the branch. */
function countFor(
  { branches }: Corpus,
  field: Field,
  kind: Kind,
  { branch: slug, days }: SampleTime,
  times: number,
): number {
  const branch = branches.get(slug);
  const members = (branch && stateOn(branch, days.to).members) ?? 12;
  const isPart = field.atMost !== undefined && Object.hasOwn(kind.fields, field.atMost);
  const whole = Math.min(12, members);
  return bounded(field, (isPart ? Math.max(whole - 2, 0) : whole) * times);
}

function bounded({ min = -Infinity, max = Infinity }: Field, value: number): number {
  return Math.min(Math.max(value, min), max);
}

/** Moves a field's value to the one that it may not pass. */
function keepRelations(field: Field, { keys }: SampleTime, values: Map<string, FieldValue>): void {
  const valueOf = (name: string | undefined) =>
    name === undefined ? undefined : (values.get(name) ?? ownValue(keys, name));
  for (const most of [valueOf(field.atMost), valueOf(field.notAfter)]) {
    if (most !== undefined && isBeyond(values.get(field.name), most)) values.set(field.name, most);
  }
  for (const least of [valueOf(field.atLeast), valueOf(field.notBefore)]) {
    if (least !== undefined && isBeyond(least, values.get(field.name))) {
      values.set(field.name, least);
    }
  }
}

/** Whether of two numbers, or two dates, the first is the greater. */
function isBeyond(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a > b;
  return typeof a === 'string' && typeof b === 'string' && a > b;
}

/** A branch that is not the host; the host where there is no other. */
function otherBranch({ branches, tree, site }: Corpus, host: string, day: string): string {
  const others = [...branches.keys()].filter(
    (slug) => slug !== host && slug !== site.root && tree.isWithin(slug, site.root, day),
  );
  return others[0] ?? host;
}

/** A seat of the branch that is filled on the day, or any that may be written. */
function seatFor(corpus: Corpus, slug: string, day: string): string | undefined {
  const own = corpus.branches.get(slug)?.seats ?? [];
  const filled = own.find(
    ({ from, to, state }) => from <= day && (to === undefined || day <= to) && state !== '空缺',
  );
  return filled?.seat ?? knownSeats(corpus)[0];
}

/** A rule or commitment that there is: one of each month where there is one, for a sample tells of a month. */
function dutyFor({ catalogue, commitments }: Corpus): string | undefined {
  const duties = [
    ...[...catalogue.rules.values()].map(({ id, versions }) => ({
      id,
      cadence: versions[0].cadence,
    })),
    ...commitments.values(),
  ];
  return (duties.find(({ cadence }) => cadence === 'month') ?? duties[0])?.id;
}

/** The newest record that a link may lead to; the branch's own where it has one. */
function recordFor(corpus: Corpus, { targets }: Field, host: string): string | undefined {
  const fitting = orderedRecords(corpus).records.filter(
    ({ kinds, state }) =>
      state !== '作废' && (!targets || kinds.some((id) => targets.includes(id))),
  );
  return (fitting.findLast(({ branch }) => branch === host) ?? fitting.at(-1))?.id;
}
