import type { Corpus } from '../../domain/corpus.ts';
import type { When, WorkRecord } from '../../domain/record.ts';
import type { Tally } from '../../domain/tally/tally.ts';

/** Every record that answers rest on, by its id: enough to list it and to find it again. */
export function writtenRecords(
  corpus: Corpus,
  asked: readonly Tally[],
): Readonly<Record<string, object>> {
  const all = new Set<string>();
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
      return record ? [[id, written(record, sheets.has(id))] as const] : [];
    }),
  );
}

/** Neither its text nor who came to it; the values of a sheet that another office has handed over. */
function written(record: WorkRecord, isSheet: boolean): object {
  const { branch, kinds, title, when, state, checkedBy, recorded, evidence, values } = record;
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
    ...(isSheet ? { values } : {}),
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
