import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { Field } from '../../domain/catalogue/field.ts';
import type { Kind } from '../../domain/catalogue/kind.ts';
import type { boundDates } from '../../domain/record-keys.ts';
import { fieldTypeWords } from '../../labels/ui/kind.ts';
import { ui } from '../../labels/ui.ts';
import { askedWords } from '../../wording/asked.ts';
import { exactNumber } from '../../wording/number.ts';
import { ownValue } from '../../domain/own.ts';

/** What a field takes, in words: its type with its unit or its choices, then what the catalogue asks of it. */
export function fieldRules({ kinds }: Catalogue, field: Field, kind: Kind): string[] {
  const list = ui['list.join'];
  const rule = <T>(value: T | undefined, words: (value: T) => string) =>
    value === undefined ? [] : [words(value)];
  const other = (name: string) =>
    ownValue(kind.fields, name)?.label ?? ownValue(dateNames, name) ?? name;
  return [
    field.options ? ui['kind.rule.options'](field.options.join(list)) : typeWords(field),
    ...rule(field.atMost, (name) =>
      name === 'branch.members' ? ui['kind.rule.members'] : ui['kind.rule.atMost'](other(name)),
    ),
    ...rule(field.atLeast, (name) => ui['kind.rule.atLeast'](other(name))),
    ...rule(field.notBefore, (name) => ui['kind.rule.notBefore'](other(name))),
    ...rule(field.notAfter, (name) => ui['kind.rule.notAfter'](other(name))),
    ...rule(field.min, (bound) => ui['kind.rule.min'](exactNumber(bound))),
    ...rule(field.max, (bound) => ui['kind.rule.max'](exactNumber(bound))),
    ...(field.planned ? [ui['kind.rule.planned']] : []),
    ...rule(field.targets?.map((id) => kinds.get(id)?.label ?? id).join(list), ui['kind.rule.of']),
    ...rule(field.share, (share) => ui[`kind.rule.share.${share}`]),
    ...rule(field.heads, () => ui['kind.rule.heads']),
    ...(kind.key.includes(field.name) ? [ui['kind.rule.key']] : []),
    ...rule(field.note, (note) => note),
  ];
}

function typeWords({ type, unit }: Field): string {
  return fieldTypeWords[type] + (unit === undefined ? '' : ui['text.bracket'](unit));
}

/** The dates of a record that a field may be bound to, beside the kind's own. */
const dateNames: Readonly<Record<(typeof boundDates)[number], string>> = {
  date: askedWords['record.date'].label,
  from: askedWords['record.from'].label,
  to: askedWords['record.to'].label,
  recorded: ui['kind.date.recorded'],
};
