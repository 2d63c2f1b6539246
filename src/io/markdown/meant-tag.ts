import { wordsOfType } from '../../domain/attributes.ts';
import {
  attributesDeclared,
  componentNamed,
  componentsIn,
  type DeclaredAttribute,
} from '../../domain/components.ts';
import type { MeantTag } from '../../domain/issues/markup.ts';
import type { TextRole } from '../../domain/text-role.ts';

/**
 * The tag that a text begins with, as it was meant: a component's name in its own letters, its attributes in English
 * quotes, and its end; in one line, however many it takes. An attribute that it has to have and that can be one of a
 * few words is added with the first of them. `undefined` where something in it is not known, or is missing. What
 * follows in the line, as far as the line goes, is taken as what a component such as `<Said>` encloses.
 */
export function meantTag(text: string, role: TextRole): MeantTag | undefined {
  const [, written = '', rest = ''] = /^[<＜]\s*([A-Za-z]+)([^]*)/.exec(text) ?? [];
  const name = componentsIn(role).find((one) => one.toLowerCase() === written.toLowerCase());
  const component = name === undefined ? undefined : componentNamed(name);
  if (!component) return undefined;
  const { attributes, left } = attributesIn(rest);
  const declared = attributesDeclared(component);
  const isKnown = ({ name: key }: Attribute) => declared.some((one) => one.name === key);
  const isTwice = new Set(attributes.map((one) => one.name)).size < attributes.length;
  const added = addedTo(attributes, declared);
  if (isTwice || !added || !attributes.every(isKnown)) return undefined;
  // An attribute that cannot be read would be lost.
  if (/^\s*[^<>＜＞》\n]*[=＝]/.test(left)) return undefined;
  const all = [...attributes, ...added.map(([key, [value = '']]) => ({ name: key, value }))];
  const begin = [`<${name}`, ...all.map((one) => `${one.name}="${one.value}"`)].join(' ');
  if (!component.children) return { text: `${begin} />`, added };
  const inside = enclosedIn(left);
  return inside === '' ? undefined : { text: `${begin}>${inside}</${name}>`, added };
}

interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** The attributes at the beginning of a text, and what stands behind them. */
function attributesIn(text: string): { attributes: Attribute[]; left: string } {
  const attributes: Attribute[] = [];
  let left = text;
  for (;;) {
    const [all, name = '', , quoted, bare] = attribute.exec(left) ?? [];
    if (all === undefined) return { attributes, left };
    attributes.push({ name, value: quoted ?? bare ?? '' });
    left = left.slice(all.length);
  }
}

/** The attributes that a tag lacks, with the words that each can be; `undefined` where one can be anything. */
function addedTo(
  written: readonly Attribute[],
  declared: readonly DeclaredAttribute[],
): MeantTag['added'] | undefined {
  const lacking = declared.filter(
    ({ name, required }) => required && !written.some((one) => one.name === name),
  );
  const added = lacking.flatMap(({ name, type }) => {
    const words = wordsOfType(type);
    return words ? [[name, words] as const] : [];
  });
  return added.length < lacking.length ? undefined : added;
}

/** What a tag encloses, as far as its line goes; `''` where that is nothing. */
function enclosedIn(text: string): string {
  const [, line = ''] = /^\s*[>＞》]([^\n]+)/.exec(text) ?? [];
  const inside = line.replace(/[<＜]\/[^>＞]*[>＞]?.*$/, '');
  return inside.trim() === '' ? '' : inside;
}

/** `of="a"`, `of=“a”`, `of=a`, `of：a`. */
const attribute =
  /^[\s,，]*([A-Za-z]+)\s*[=＝:：]\s*(?:(["'“”‘’＂「])([^"'“”‘’＂「」<>＜＞\n]+)["'“”‘’＂」]|([^\s"'“”‘’＂「」<>＜＞/》=]+))/;
