import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a part of a Word file; text stands in it as a string. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** The parts of a Word file that are XML, by their names. Throws where one is not well-formed. */
export function wordParts(file: Uint8Array): ReadonlyMap<string, XmlElement> {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return new Map(parts.map(([name, bytes]) => [name, parsed(strFromU8(bytes), name)]));
}

/** XML as its root element. Throws where it is not well-formed, or a prefix stands for nothing. */
export function parsed(xml: string, name: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true, fileName: name });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([key, { value }]) => [key, value]),
    );
    const element: XmlElement = { name: tag.name, attributes, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => open.at(-1)!.children.push(text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return top.children.find((child) => typeof child !== 'string')!;
}

/** All elements of a name in an element, itself among them, in order. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  const own = element.name === name ? [element] : [];
  return [
    ...own,
    ...element.children.flatMap((child) =>
      typeof child === 'string' ? [] : elementsOf(child, name),
    ),
  ];
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** The text that an element prints: that of its runs, a line break for each break. */
export function printedText(element: XmlElement): string {
  if (element.name === 'w:t') return textIn(element);
  if (element.name === 'w:br') return '\n';
  return element.children
    .map((child) => (typeof child === 'string' ? '' : printedText(child)))
    .join('');
}

/** The text that stands directly in an element. */
export function textIn({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}
