import { periodAsked, relativePeriod } from '../asked-period.ts';
import { readAttribute } from '../attributes.ts';
import { attributesDeclared, componentNamed } from '../components.ts';
import type { Corpus } from '../corpus.ts';
import { inText, issue, type Issue } from '../issues.ts';
import { ownValue } from '../own.ts';
import type { Period } from '../period.ts';
import type { ComponentUse } from '../plan.ts';
import { readUse } from '../read-use.ts';

/** A text as its components are read: its file, and the period that it is about, where it is about one. */
interface UsedIn {
  readonly file: string;
  readonly period?: Period;
}

/** What a component in a text asks for and that is not there, each at its attribute. */
export function useIssues(use: ComponentUse, text: UsedIn, corpus: Corpus): Issue[] {
  const component = componentNamed(use.name);
  if (!component) return [];
  const unread = attributesDeclared(component).flatMap(({ name, type }) => {
    const written = ownValue(use.attributes, name);
    const read = written === undefined ? undefined : readAttribute(type, written, corpus);
    if (!read || 'value' in read) return [];
    const { line, column } = ownValue(use.places, name) ?? use;
    return read.issuesAt({ component: use.name, name, place: inText(text.file, line, column) });
  });
  if (unread.length > 0) return unread;
  return [...orderIssues(use, text.file, corpus), ...periodIssues(use, text)];
}

/** 上月 is said of a month alone: a half-year would have to say which. */
function periodIssues(use: ComponentUse, { file, period }: UsedIn): Issue[] {
  const value = ownValue(use.attributes, 'period');
  const asked = value === undefined ? undefined : relativePeriod(value);
  if (value === undefined || !asked || !period || periodAsked(asked, period)) return [];
  const { line, column } = ownValue(use.places, 'period') ?? use;
  return [issue('bad-period', { value }, inText(file, line, column))];
}

/** A table goes by one of its own metrics, and has first rows only where something says what comes first. */
function orderIssues(use: ComponentUse, file: string, corpus: Corpus): Issue[] {
  if (use.name !== 'TallyTable') return [];
  const asked = readUse('TallyTable', use.attributes, corpus);
  const { name: component } = use;
  const at = (name: string) => {
    const { line, column } = ownValue(use.places, name) ?? use;
    return inText(file, line, column);
  };
  if (!asked) return [];
  const { sort, order, limit } = asked;
  if (!sort) {
    if (order === undefined && limit === undefined) return [];
    const place = at(limit === undefined ? 'order' : 'limit');
    return [issue('mdx-attribute-missing', { component, name: 'sort' }, place)];
  }
  if (asked.of.some(({ id }) => id === sort.id)) return [];
  const allowed = asked.of.map(({ id }) => id);
  const facts = { component, name: 'sort', value: sort.id, allowed };
  return [issue('attribute-value', facts, at('sort'))];
}
