import type { Corpus } from '../../domain/corpus.ts';
import type { When, WorkRecord } from '../../domain/record.ts';
import { ownValue } from '../../domain/own.ts';
import type { Tally } from '../../domain/tally/tally.ts';

/** Every record that answers rest on, and those that explain, by its id: enough to list it and to find it again. */
export function writtenRecords(
  corpus: Corpus,
  asked: readonly Tally[],
  explained: ReadonlySet<string>,
): Readonly<Record<string, object>> {
  const all = new Set(explained);
  const sheets = new Set<string>();
  const gather = (tally: Tally): void => {
    const { records, linked, leftOut, gapRecords, metric, parts } = tally;
    for (const id of [...records, ...linked, ...leftOut, ...gapRecords]) all.add(id);
    if (metric.nature === 'provided') for (const id of records) sheets.add(id);
    parts.forEach(gather);
  };
  asked.forEach(gather);
  return Object.fromEntries(
    [...all].sort().flatMap((id) => {
      const record = corpus.records.get(id);
      if (!record) return [];
      const values = sheets.has(id) ? record.values : explanation(corpus, record);
      return [[id, written(record, values)] as const];
    }),
  );
}

/** What an explanation is about, and its reason; `undefined` for any other record. */
function explanation({ catalogue }: Corpus, { kinds, values }: WorkRecord): Values | undefined {
  const named = kinds.flatMap((id) => catalogue.kinds.get(id)?.explains ?? []);
  const fields = named.flatMap(({ duties, reason }) => [duties, reason]);
  if (fields.length === 0) return undefined;
  return Object.fromEntries(
    fields.flatMap((name) => {
      const value = ownValue(values, name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

type Values = WorkRecord['values'];

/** Neither its text nor who came to it; of its values only those of a sheet, or of an explanation. */
function written(record: WorkRecord, values: Values | undefined): object {
  const { branch, kinds, title, when, state, checkedBy, recorded, evidence } = record;
  const partners = record.with.map(({ branch: other, role }) => ({ branch: other, role }));
  return {
    branch,
    kinds,
    title,
    ...writtenTime(when),
    ...(state === '已核' ? {} : { state }),
    ...(checkedBy === undefined ? {} : { checkedBy }),
    ...(recorded === undefined ? {} : { recorded }),
    ...(partners.length > 0 ? { with: partners } : {}),
    ...(evidence.length > 0 ? { evidence: evidence.map(writtenEvidence) } : {}),
    ...(record.for ? { for: record.for.id } : {}),
    ...(values ? { values } : {}),
    digest: record.digest,
  };
}

function writtenEvidence({ type, ref, heldBy }: WorkRecord['evidence'][number]): object {
  return { type, ref, ...(heldBy === undefined ? {} : { heldBy }) };
}

function writtenTime(when: When): object {
  switch (when.form) {
    case 'event':
      return { date: when.date };
    case 'period':
      return {
        period: when.period.id,
        ...(when.times === undefined ? {} : { times: when.times }),
        ...(when.through === undefined ? {} : { through: when.through }),
      };
    case 'span':
      return { from: when.from, ...(when.to === undefined ? {} : { to: when.to }) };
  }
}
