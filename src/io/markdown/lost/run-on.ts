import type { Nodes, Paragraph, Table } from 'mdast';
import { issue, type Issue, type IssueFacts } from '../../../domain/issues.ts';
import { rangeOf, type Judge, type Written } from './written.ts';

/**
 * A line right below a table, an entry of a list, a quotation or a note, which Markdown takes for the last row or
 * sentence of it. Only a line behind the end of a sentence is reported: any other may go on with the one above it.
 */
export const linesRunOn: Judge = (node, above, written) => {
  if (node.type === 'table') return runIntoTable(node, written);
  const into = containers[above.at(-1)?.type ?? 'root'];
  return node.type === 'paragraph' && into !== undefined ? runInto(into, node, written) : [];
};

type Into = IssueFacts['line-runs-on']['into'];

const containers: Readonly<Partial<Record<Nodes['type'], Exclude<Into, 'table'>>>> = {
  listItem: 'entry',
  blockquote: 'quotation',
  footnoteDefinition: 'note',
};

/** The first row without a bar, where the table has columns. */
function runIntoTable({ children: [head, ...rows] }: Table, written: Written): Issue[] {
  if (!head || head.children.length < 2) return [];
  const row = rows.find((one) => !/(?<!\\)\|/.test(written.of(one)));
  return row ? [reported('table', written.of(row), rangeOf(row).from, written)] : [];
}

function runInto(into: Exclude<Into, 'table'>, paragraph: Paragraph, written: Written): Issue[] {
  const { from, to } = rangeOf(paragraph);
  const indent = into === 'entry' ? (paragraph.position?.start.column ?? 1) - 1 : 1;
  const lines = written.text.slice(from, to).split('\n');
  let at = from;
  for (const [index, line] of lines.slice(0, -1).entries()) {
    at += line.length + 1;
    const next = lines[index + 1] as string;
    const marks = /^[ \t>]*/.exec(next)?.[0] ?? '';
    const goesOn =
      into === 'quotation' ? marks.includes('>') : marks.replaceAll('\t', '    ').length >= indent;
    if (!goesOn && sentenceEnd.test(line)) {
      return [reported(into, next.slice(marks.length), at + marks.length, written)];
    }
  }
  return [];
}

function reported(into: Into, text: string, at: number, written: Written): Issue {
  return issue('line-runs-on', { text: text.trim(), into }, written.placeAt(at));
}

const sentenceEnd = /[。！？；：…!?;:][”’」』）)]?[ \t]*$/;

/** Whether a text may have such a line; tables are looked for by their bars. */
export function mayRunOn(text: string): boolean {
  return container.test(text) && lineBehindSentence.test(text);
}

const container = /^[ \t]*(?:[-+*>]|\d{1,9}[.)])/m;
const lineBehindSentence = /[。！？；：…!?;:][”’」』）)]?[ \t]*\n[ \t]*\S/;
