import { readAttribute } from '../attributes.ts';
import { attributesDeclared, componentNamed } from '../components.ts';
import type { Corpus } from '../corpus.ts';
import { inText, type Issue } from '../issues.ts';
import { ownValue } from '../own.ts';
import type { ComponentUse } from '../plan.ts';

/** What a component in a text asks for and that is not there, each at its attribute. */
export function useIssues(use: ComponentUse, file: string, corpus: Corpus): Issue[] {
  const component = componentNamed(use.name);
  if (!component) return [];
  return attributesDeclared(component).flatMap(({ name, type }) => {
    const written = ownValue(use.attributes, name);
    const read = written === undefined ? undefined : readAttribute(type, written, corpus);
    if (!read || 'value' in read) return [];
    const { line, column } = ownValue(use.places, name) ?? use;
    return read.issuesAt({ component: use.name, name, place: inText(file, line, column) });
  });
}
