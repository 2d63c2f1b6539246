import { readAttribute } from './attributes.ts';
import {
  attributesDeclared,
  components,
  type AttributesOf,
  type ComponentName,
} from './components.ts';
import type { Corpus } from './corpus.ts';
import { ownValue } from './own.ts';

/**
 * What a component in a text asks for, by its attributes as they are written; `undefined` where one that it
 * needs is missing, or asks for what does not exist (`useIssues` tells of it).
 */
export function readUse<Name extends ComponentName>(
  name: Name,
  written: Readonly<Record<string, string>>,
  corpus: Corpus,
): AttributesOf<Name> | undefined {
  const values: Record<string, unknown> = {};
  for (const attribute of attributesDeclared(components[name])) {
    const text = ownValue(written, attribute.name);
    if (text === undefined && attribute.required) return undefined;
    if (text === undefined) continue;
    const read = readAttribute(attribute.type, text, corpus);
    if (!('value' in read)) return undefined;
    values[attribute.name] = read.value;
  }
  // Each value is what its declared type reads; TypeScript cannot follow that through the loop.
  return values as AttributesOf<Name>;
}
