import { attributesDeclared, componentNamed, componentsIn } from '../../domain/components.ts';
import type { TextRole } from '../../domain/text-role.ts';

/**
 * The tag that a text begins with, as it was meant: a component's name in its own letters, its attributes in English
 * quotes, and its end. `undefined` where something in it is not known, or is missing. What follows in the line, as
 * far as the line goes, is taken as what a component such as `<Said>` encloses.
 */
export function meantTag(text: string, role: TextRole): string | undefined {
  const [, written = '', rest = ''] = /^[<＜]\s*([A-Za-z]+)(.*)/.exec(text) ?? [];
  const name = componentsIn(role).find((one) => one.toLowerCase() === written.toLowerCase());
  const component = name === undefined ? undefined : componentNamed(name);
  if (!component) return undefined;
  const { attributes, left } = attributesIn(rest);
  const declared = attributesDeclared(component);
  const isKnown = ({ name: key }: Attribute) => declared.some((one) => one.name === key);
  const isWritten = (key: string) => attributes.some((one) => one.name === key);
  const isTwice = new Set(attributes.map((one) => one.name)).size < attributes.length;
  const isLacking = declared.some((one) => one.required && !isWritten(one.name));
  if (isTwice || isLacking || !attributes.every(isKnown)) return undefined;
  // An attribute that cannot be read would be lost.
  if (/^[^>＞》]*[=＝]/.test(left)) return undefined;
  const pairs = attributes.map((one) => `${one.name}="${one.value}"`);
  const begin = [`<${name}`, ...pairs].join(' ');
  if (!component.children) return `${begin} />`;
  const inside = enclosedIn(left);
  return inside === '' ? undefined : `${begin}>${inside}</${name}>`;
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

/** What a tag encloses, as far as its line goes; `''` where that is nothing. */
function enclosedIn(text: string): string {
  const inside = /^\s*[>＞》](.+)$/.exec(text)?.[1]?.replace(/[<＜]\/[^>＞]*[>＞]?.*$/, '') ?? '';
  return inside.trim() === '' ? '' : inside;
}

/** `of="a"`, `of=“a”`, `of=a`, `of：a`. */
const attribute =
  /^[\s,，]*([A-Za-z]+)\s*[=＝:：]\s*(?:(["'“”‘’＂「])([^"'“”‘’＂「」<>＜＞]+)["'“”‘’＂」]|([^\s"'“”‘’＂「」<>＜＞/》=]+))/;
