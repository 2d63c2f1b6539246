import { keysOf, type DeclaredKey, type KeySet } from '../domain/key-sets.ts';
import { keyColumns, keyMeanings, keySetNames, keyTypes } from '../labels/keys.ts';
import { ui } from '../labels/ui.ts';
import { ownValue } from '../domain/own.ts';
import { textCell, type Table } from './table.ts';

/** The keys of a file or entry as its reader takes them: what each may be, and what it is for. */
export function keyTable(set: KeySet): Table {
  const meanings: Readonly<Record<string, string>> = keyMeanings[set];
  const keys: readonly DeclaredKey[] = keysOf(set);
  return {
    caption: keySetNames[set],
    columns: [
      { id: 'key', label: keyColumns.key, short: true },
      { id: 'type', label: keyColumns.type },
      { id: 'meaning', label: keyColumns.meaning },
    ],
    rows: keys.map((key) => ({
      cells: [
        textCell(key.name + (key.required ? keyColumns.required : '')),
        textCell(typeText(key)),
        textCell(ownValue(meanings, key.name) ?? ''),
      ],
    })),
  };
}

/** What may be written: the words where it is one of a few, otherwise what it is. */
function typeText({ type, options }: DeclaredKey): string {
  if (options.length > 0) return options.join(ui['list.join']);
  return type === undefined ? '' : keyTypes[type];
}
