import { fieldTypes, type Field } from '../../domain/catalogue/field.ts';
import type { Kind } from '../../domain/catalogue/kind.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { FieldValue } from '../../domain/record.ts';
import { ui } from '../../labels/ui.ts';
import { sampleTime, type TemplateForm } from './sample-time.ts';
import { sampleValues } from './sample-values.ts';
import { inline, yamlLine } from './yaml-line.ts';

/** A record to copy: where it lies below the content folder, and its text. */
export interface Template {
  readonly file: string;
  readonly text: string;
}

/**
 * A whole record of a kind with a value in every field, made from the catalogue: added to the content as it
 * is, it is valid. `counted` tells of several events in a month instead of one, for kinds of events.
 */
export function templateOf(corpus: Corpus, kind: Kind, form: TemplateForm = 'single'): Template {
  const time = sampleTime(corpus, kind, form);
  const values = sampleValues(corpus, kind, time, form);
  const fieldLines = Object.values(kind.fields)
    .filter((field) => form === 'single' || field.required || !fieldTypes[field.type].ofOne)
    .map((field) => yamlLine(field.name, values.get(field.name), commentOn(field, values)));
  const lines = [
    yamlLine('kind', kind.label),
    yamlLine('title', ui['kind.sampleText'](ui['kind.sampleTitle'])),
    ...Object.entries(time.keys).map(([key, value]) => yamlLine(key, value)),
    // An explanation is of its month.
    ...(kind.explains ? [yamlLine('for', time.days.from.slice(0, 'yyyy-mm'.length))] : []),
    ...fieldLines,
    ...(kind.evidence === 'required' ? ['evidence:', `  - ${inline(sampleEvidence)}`] : []),
    yamlLine('state', '待核'),
  ];
  return { file: time.file, text: `---\n${lines.join('\n')}\n---\n\n${ui['kind.sampleBody']}\n` };
}

/** What a field is called, unless its value says so, and whether it may be left out. */
function commentOn(
  { name, label, required }: Field,
  values: ReadonlyMap<string, FieldValue>,
): string | undefined {
  const isNamed = values.get(name) === ui['kind.sampleText'](label);
  const words = [...(isNamed ? [] : [label]), ...(required ? [] : [ui['kind.optional']])];
  return words.length > 0 ? words.join(ui['kind.commentJoin']) : undefined;
}

/** A pointer to the paper, as a record has it. */
export const sampleEvidence = {
  type: ui['kind.sampleEvidence.type'],
  ref: ui['kind.sampleEvidence.ref'],
  heldBy: ui['kind.sampleEvidence.heldBy'],
};
