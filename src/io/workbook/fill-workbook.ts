import type { XmlElement } from '@rgrove/parse-xml';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { FormEntry } from '../../domain/form.ts';
import { columnOf, rowOf } from './cell-names.ts';
import {
  attribute,
  childrenNamed,
  descendants,
  isElement,
  localName,
  openPackage,
  xmlOf,
  type XmlPart,
} from './package.ts';

/** A piece of a text that gives way to another; an empty one is a place where something comes in. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The time of all parts: the earliest that a package can bear, so that the same entries make the same bytes. */
const noTime = new Date(1980, 0, 1);

/**
 * A copy of a workbook with these entries. Of everything else in it not a letter changes: formats, merged cells,
 * formulas, validation, the set-up of print. Only what formulas came to before is taken out, and the program that
 * opens the copy is told to compute them.
 *
 * @throws WorkbookError where the workbook cannot be read
 */
export function fillWorkbook(bytes: Uint8Array, entries: readonly FormEntry[]): Uint8Array {
  const { parts, sheets, workbook } = openPackage(bytes);
  const changed = new Map<string, string>();
  for (const [at, { name, path }] of sheets.entries()) {
    const own = entries.filter(({ sheet }) => (sheet === undefined ? at === 0 : sheet === name));
    const part = xmlOf(parts, path);
    changed.set(path, edited(part.text, [...entryEdits(part, own), ...resultEdits(part)]));
  }
  const list = xmlOf(parts, workbook);
  changed.set(workbook, edited(list.text, [computeOnOpening(list)]));
  const packed: Zippable = {};
  for (const [path, content] of parts) {
    const text = changed.get(path);
    packed[path] = [text === undefined ? content : strToU8(text), { mtime: noTime, level: 6 }];
  }
  return zipSync(packed);
}

/** A text with its edits made, which do not overlap; of several at one place the first comes first. */
function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text: piece } of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(from, start) + piece;
    from = end;
  }
  return result + text.slice(from);
}

function entryEdits(part: XmlPart, entries: readonly FormEntry[]): Edit[] {
  const [data] = childrenNamed(part.root, 'sheetData');
  if (!data) return [];
  const rows = new Map(childrenNamed(data, 'row').map((row) => [Number(attribute(row, 'r')), row]));
  const byRow = Map.groupBy(entries, ({ cell }) => rowOf(cell));
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, own]) => {
      const inOrder = own.toSorted((a, b) => columnOf(a.cell) - columnOf(b.cell));
      const row = rows.get(number);
      if (row) return rowEdits(part, row, inOrder);
      const cells = inOrder.map((entry) => cellText(part, entry, styleOf(part, entry.cell)));
      const next = [...rows].find(([other]) => other > number)?.[1];
      const text = `<${prefixOf(part)}row r="${number}">${cells.join('')}</${prefixOf(part)}row>`;
      return [next ? before(next, text) : intoEnd(part, data, text)];
    });
}

/** Entries of one row: cells that are there are replaced, others come in at their places. */
function rowEdits(part: XmlPart, row: XmlElement, entries: readonly FormEntry[]): Edit[] {
  const cells = childrenNamed(row, 'c');
  const added: string[] = [];
  const edits = entries.flatMap((entry): Edit[] => {
    const there = cells.find((cell) => attribute(cell, 'r') === entry.cell);
    if (there) {
      const text = cellText(part, entry, attribute(there, 's'));
      return [{ start: there.start, end: there.end, text }];
    }
    const text = cellText(part, entry, attribute(row, 's') ?? styleOf(part, entry.cell));
    const next = cells.find((cell) => columnOf(attribute(cell, 'r') ?? '') > columnOf(entry.cell));
    if (next) return [before(next, text)];
    added.push(text);
    return [];
  });
  return added.length > 0 ? [...edits, intoEnd(part, row, added.join(''))] : edits;
}

function before({ start }: XmlElement, text: string): Edit {
  return { start, end: start, text };
}

/** What comes in as the last child of an element, which may have been written as one that has none. */
function intoEnd({ text: whole }: XmlPart, element: XmlElement, text: string): Edit {
  const { start, end, name } = element;
  const written = whole.slice(start, end);
  if (/\/>$/.test(written)) {
    return { start, end, text: `${written.replace(/\s*\/>$/, '>')}${text}</${name}>` };
  }
  const place = start + written.lastIndexOf('</');
  return { start: place, end: place, text };
}

function cellText(part: XmlPart, { cell, value }: FormEntry, style: string | undefined): string {
  const prefix = prefixOf(part);
  const own = `r="${cell}"${style === undefined ? '' : ` s="${style}"`}`;
  return typeof value === 'number'
    ? `<${prefix}c ${own}><${prefix}v>${value}</${prefix}v></${prefix}c>`
    : `<${prefix}c ${own} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped(value)}</${prefix}t></${prefix}is></${prefix}c>`;
}

/** The style of a column, for a cell that the sheet does not have. */
function styleOf({ root }: XmlPart, cell: string): string | undefined {
  const column = columnOf(cell);
  const found = descendants(root, 'col').find(
    (col) => Number(attribute(col, 'min')) <= column && column <= Number(attribute(col, 'max')),
  );
  return found && attribute(found, 'style');
}

/** `x:` where the sheet's elements are written so. */
function prefixOf({ root }: XmlPart): string {
  return root.name.slice(0, root.name.indexOf(':') + 1);
}

/** What formulas came to before the entries were made: it would be shown until somebody computes. */
function resultEdits({ text, root }: XmlPart): Edit[] {
  return descendants(root, 'c').flatMap((cell): Edit[] => {
    const [formula] = childrenNamed(cell, 'f');
    if (!formula) return [];
    const value = childrenNamed(cell, 'v').map(({ start, end }) => ({ start, end, text: '' }));
    const head = text.slice(cell.start, formula.start);
    // A result of another sort than a number is told of at the cell.
    const told = /\st=(?:"[^"]*"|'[^']*')/.exec(head);
    if (!told) return value;
    const start = cell.start + told.index;
    return [{ start, end: start + told[0].length, text: '' }, ...value];
  });
}

/** Elements after which `calcPr` stands (ISO/IEC 29500-1, CT_Workbook). */
const beforeCalculation = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];

function computeOnOpening({ text, root }: XmlPart): Edit {
  const [known] = childrenNamed(root, 'calcPr');
  const asked = 'fullCalcOnLoad="1"';
  if (known) {
    const head = text.slice(known.start, known.end);
    const told = /\sfullCalcOnLoad=(?:"[^"]*"|'[^']*')/.exec(head);
    const start = known.start + (told ? told.index : known.name.length + 1);
    return { start, end: start + (told?.[0].length ?? 0), text: ` ${asked}` };
  }
  const last = root.children
    .filter(isElement)
    .findLast((child) => beforeCalculation.includes(localName(child)));
  const place = last?.end ?? root.end;
  const prefix = root.name.slice(0, root.name.indexOf(':') + 1);
  return { start: place, end: place, text: `<${prefix}calcPr ${asked}/>` };
}

function escaped(text: string): string {
  return text
    .replaceAll(/_(?=x[\da-f]{4}_)/giu, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
