import type { XmlElement } from '@rgrove/parse-xml';
import type { CellContent, FormSheet, FormWorkbook } from '../../domain/form.ts';
import { cellAt, columnOf, rowOf } from './cell-names.ts';
import {
  attribute,
  childrenNamed,
  descendants,
  openPackage,
  xmlOf,
  type WorkbookPackage,
} from './package.ts';

/**
 * What stands in the cells of a workbook, and which are merged.
 *
 * @throws WorkbookError where it cannot be read
 */
export function readWorkbook(bytes: Uint8Array): FormWorkbook {
  const opened = openPackage(bytes);
  const shared = sharedTexts(opened);
  return {
    sheets: opened.sheets.map(({ name, path }): FormSheet => {
      const { root } = xmlOf(opened.parts, path);
      const cells = descendants(root, 'c').flatMap((cell): [string, CellContent][] => {
        const at = attribute(cell, 'r');
        return at === undefined ? [] : [[at, contentOf(cell, shared)]];
      });
      return { name, cells: new Map(cells), merged: mergedIn(root) };
    }),
  };
}

/** The texts that cells name by their numbers. */
function sharedTexts({ parts, workbook }: WorkbookPackage): readonly string[] {
  const path = workbook.replace(/[^/]*$/, 'sharedStrings.xml');
  if (!parts.has(path)) return [];
  return childrenNamed(xmlOf(parts, path).root, 'si').map(textsIn);
}

/** The words of a text that may be cut into runs; how they are pronounced (`rPh`) is none of them. */
function textsIn(element: XmlElement): string {
  const runs = [element, ...childrenNamed(element, 'r')];
  return runs
    .flatMap((run) => childrenNamed(run, 't'))
    .map(({ text }) => text)
    .join('');
}

function contentOf(cell: XmlElement, shared: readonly string[]): CellContent {
  const [value] = childrenNamed(cell, 'v');
  const [formula] = childrenNamed(cell, 'f');
  if (formula) return { holds: 'formula', text: formula.text };
  const type = attribute(cell, 't');
  const [inline] = childrenNamed(cell, 'is');
  const written = inline ? textsIn(inline) : (value?.text ?? '');
  const text = type === 's' ? (shared[Number(written)] ?? '') : written;
  if (text.trim() === '') return { holds: 'nothing', text: '' };
  return { holds: type === undefined || type === 'n' ? 'number' : 'text', text };
}

/** Merged areas larger than this are no fields of a form. */
const largestArea = 100_000;

function mergedIn(root: XmlElement): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const area of descendants(root, 'mergeCell')) {
    const [first = '', last = first] = (attribute(area, 'ref') ?? '').split(':');
    const [left, right] = [columnOf(first), columnOf(last)];
    const [top, bottom] = [rowOf(first), rowOf(last)];
    if ((right - left + 1) * (bottom - top + 1) > largestArea) continue;
    const width = right - left + 1;
    for (let at = 1; at < width * (bottom - top + 1); at += 1) {
      found.set(cellAt(left + (at % width), top + Math.floor(at / width)), first);
    }
  }
  return found;
}
