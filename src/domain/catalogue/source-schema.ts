import { fault, wrongType, type Faults } from '../faults.ts';
import { text } from '../leaves.ts';
import { leaf, object } from '../schema.ts';
import { conditionSchema } from './condition.ts';
import {
  otherSources,
  type OtherSource,
  type Source,
  type Time,
  type WrittenKindSource,
} from './metric.ts';

/** The `from` of a metric, its kinds as they are written. */
export const sourceSchema = leaf((value): Source<WrittenKindSource> | Faults => {
  if (typeof value === 'string' && (otherSources as readonly string[]).includes(value)) {
    return { of: value as OtherSource };
  }
  const kinds: WrittenKindSource[] = [];
  for (const [index, entry] of (Array.isArray(value) ? value : [value]).entries()) {
    const at = Array.isArray(value) ? [index] : [];
    if (typeof entry === 'string') {
      kinds.push({ label: entry, where: [] });
      continue;
    }
    const parsed = kindSourceSchema.safeParse(entry);
    if (!parsed.success) return fault('wrong-type', { expected: 'text', got: 'mapping' }, at);
    const { kind: label, where } = parsed.data;
    kinds.push({ label, where });
  }
  const again = kinds.findIndex((kind, index) => kinds.slice(0, index).some(sameAs(kind)));
  if (again >= 0) return fault('duplicate-value', { value: kinds[again]?.label ?? '' }, [again]);
  return kinds.length > 0 ? { of: 'records', kinds, complete: true } : wrongType('list', value);
});

function sameAs(source: WrittenKindSource): (other: WrittenKindSource) => boolean {
  return (other) => JSON.stringify(other) === JSON.stringify(source);
}

const kindSourceSchema = object({ kind: text, where: conditionSchema.default([]) });

/** The `time` of a metric. */
export const timeSchema = leaf((value): Time | Faults => {
  if (value === 'happened' || value === 'active' || value === 'atEnd') return value;
  const by = typeof value === 'object' && value !== null && 'by' in value ? value.by : undefined;
  if (typeof by === 'string' && Object.keys(value as object).length === 1) return { by };
  return fault('unknown-choice', {
    value: typeof value === 'string' ? value : 'mapping',
    allowed: ['happened', 'active', 'atEnd', '{ by: … }'],
    what: 'option',
  });
});
