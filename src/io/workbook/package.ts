import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';

/** A sheet of a workbook with its part of the package. */
interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** A workbook's package, taken apart: its parts as they are, in their order, and where its sheets lie. */
export interface WorkbookPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly sheets: readonly SheetPart[];
  /** The part that lists the sheets. */
  readonly workbook: string;
}

/** A part as text and as the tree of its elements, which know where they begin and end in the text. */
export interface XmlPart {
  readonly text: string;
  readonly root: XmlElement;
}

/** Why a workbook cannot be read; the message is for the one who looks into it. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
}

/** A form is no archive: what unpacks to more than this is not read. */
const largest = 50 * 2 ** 20;

/**
 * Opens a workbook's package (ISO/IEC 29500-2).
 *
 * @throws WorkbookError where it is none, is too large, or lacks what it must have
 */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  let size = 0;
  let parts: ReadonlyMap<string, Uint8Array>;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        if (size > largest) throw new WorkbookError('too large');
        return true;
      },
    });
    parts = new Map(Object.entries(unpacked));
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError('no .xlsx');
  }
  const workbook = targetOf(parts, '', /\/officeDocument$/)[0]?.path ?? 'xl/workbook.xml';
  const relations = new Map(
    targetOf(parts, workbook, /\/worksheet$/).map(({ id, path }) => [id, path]),
  );
  const sheets = descendants(xmlOf(parts, workbook).root, 'sheet').flatMap((sheet): SheetPart[] => {
    const path = relations.get(attribute(sheet, 'id') ?? '');
    // Chart sheets have no cells.
    return path === undefined ? [] : [{ name: attribute(sheet, 'name') ?? '', path }];
  });
  if (sheets.length === 0) throw new WorkbookError('no sheets');
  return { parts, sheets, workbook };
}

/**
 * A part as text with its tree.
 *
 * @throws WorkbookError where it is missing or no well-formed XML
 */
export function xmlOf(parts: ReadonlyMap<string, Uint8Array>, path: string): XmlPart {
  const bytes = parts.get(path);
  if (!bytes) throw new WorkbookError(`${path} missing`);
  const text = strFromU8(bytes);
  try {
    const { root } = parseXml(text, { includeOffsets: true });
    if (root) return { text, root };
  } catch {
    // Said below: the parser's own words quote the part.
  }
  throw new WorkbookError(`${path} not well-formed`);
}

/** The elements below one that have a name, whatever its prefix, in the order of the text. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (!isElement(child)) return [];
    return [...(localName(child) === name ? [child] : []), ...descendants(child, name)];
  });
}

/** The elements directly in one that have a name. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(isElement).filter((child) => localName(child) === name);
}

export function isElement(node: XmlElement['children'][number]): node is XmlElement {
  return node.type === 'element';
}

export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute by its name, whatever its prefix. */
export function attribute({ attributes }: XmlElement, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => key === name || key.endsWith(`:${name}`))?.[1];
}

/** What a part is related to in a way whose name ends so, with the paths of the targets. */
function targetOf(
  parts: ReadonlyMap<string, Uint8Array>,
  source: string,
  type: RegExp,
): { readonly id: string; readonly path: string }[] {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const file = source.slice(folder.length);
  const path = `${folder}_rels/${file}.rels`;
  if (!parts.has(path)) return [];
  return childrenNamed(xmlOf(parts, path).root, 'Relationship').flatMap((one) => {
    const target = attribute(one, 'Target');
    if (target === undefined || !type.test(attribute(one, 'Type') ?? '')) return [];
    const whole = target.startsWith('/') ? target.slice(1) : resolved(folder + target);
    return [{ id: attribute(one, 'Id') ?? '', path: whole }];
  });
}

/** A path without `.` and `..`. */
function resolved(path: string): string {
  const found: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') found.pop();
    else if (part !== '.') found.push(part);
  }
  return found.join('/');
}
