import type { Nodes } from 'mdast';
import type { TextRole } from '../../../domain/text-role.ts';
import { inText, type Issue, type Place } from '../../../domain/issues.ts';
import { pointAt } from '../../line-table.ts';
import type { Part } from '../../source.ts';

/** A text as it is written, for those who compare it with the tree that was read of it. */
export class Written {
  readonly text: string;
  readonly role: TextRole;
  readonly #file: string;
  readonly #part: Part;

  /** `text` is what the tree's positions are places of; its first line is the first of the file. */
  constructor(text: string, file: string, role: TextRole) {
    this.text = text;
    this.role = role;
    this.#file = file;
    this.#part = { text, line: 0 };
  }

  /** A place of the text, counted from its beginning, as a place in the file. */
  placeAt(offset: number): Place {
    const { line, column } = pointAt(this.#part, offset);
    return inText(this.#file, line, column);
  }

  /** Whether nothing but blanks and the marks of quotations stands before a place in its line. */
  beginsLine(offset: number): boolean {
    const start = this.text.lastIndexOf('\n', offset - 1) + 1;
    return /^[ \t>]*$/.test(this.text.slice(start, offset));
  }

  /** How a node is written. */
  of(node: Nodes): string {
    const { from, to } = rangeOf(node);
    return this.text.slice(from, to);
  }
}

/** Where a node begins and ends, counted from the text's beginning. */
export function rangeOf({ position }: Nodes): { readonly from: number; readonly to: number } {
  return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 };
}

/** Looks at one node, with those above it, for what its writing takes from the page. */
export type Judge = (node: Nodes, above: readonly Nodes[], written: Written) => Issue[];

/** Letters and digits of any script. */
export const wordCharacter = /[\p{L}\p{N}]/u;
