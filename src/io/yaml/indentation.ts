import { fullWidthAt } from './full-width.ts';
import { repair } from './misspellings.ts';
import { together, type Repair } from './repair.ts';

/** Repairs of what stands before the text of a line: blanks, tabs and the dash of a list. */
export function indentations(lines: readonly string[], line: number): Repair[] {
  return [...tabs(lines, line), ...missingDash(lines, line), ...otherIndents(lines, line)];
}

/** Tabs become two blanks each, or as many as the text above or below has. */
function tabs(lines: readonly string[], line: number): Repair[] {
  const content = lines[line] ?? '';
  const [indent = ''] = /^[ \t]+(?=\S)/.exec(content) ?? [];
  const column = indent.indexOf('\t');
  if (column < 0) return [];
  const widths = [indent.replaceAll('\t', '  ').length, ...neighbours(lines, line)];
  return [...new Set(widths)].map((width): Repair => {
    const change = { line, column: 0, length: indent.length, instead: ' '.repeat(width) };
    return { notes: [{ line, column, cause: { code: 'yaml-tab' } }], changes: [change] };
  });
}

/** An entry without its dash below others that have theirs; `key: …` is more likely a part of the one above. */
function missingDash(lines: readonly string[], line: number): Repair[] {
  const content = lines[line] ?? '';
  const indent = /^ *(?=[^\s#])(?!- |[A-Za-z]\w*:)/.exec(content)?.[0];
  const dash = /^( *)- /.exec(lines[line - 1] ?? '')?.[1];
  if (indent === undefined || dash === undefined) return [];
  const change = { line, column: 0, length: indent.length, instead: `${dash}- ` };
  return [repair('no-dash', change, indent.length)];
}

/** A line that stands further in or out than its neighbours. */
function otherIndents(lines: readonly string[], line: number): Repair[] {
  const content = lines[line] ?? '';
  const indent = /^ *(?=[^\s#])/.exec(content)?.[0].length;
  if (indent === undefined) return [];
  if (followsClosedRow(lines, line, indent)) return [];
  const widths = neighbours(lines, line);
  // Behind the dash of another, an entry would be a part of its text.
  const isEntry = /^ *- /.test(content);
  return (isEntry ? [...dashesAround(lines, line), ...widths] : widths)
    .filter((width) => width !== indent)
    .map((width) => {
      const change = { line, column: 0, length: indent, instead: ' '.repeat(width) };
      return repair('indentation', change, indent);
    });
}

/** A key below an entry whose braces are closed belongs between them, and to no other place that its line could have. */
function followsClosedRow(lines: readonly string[], line: number, indent: number): boolean {
  const above = lines.slice(0, line).findLast(hasText) ?? '';
  const dash = /^( *)- +\{.*\}\s*$/.exec(above)?.[1];
  return dash !== undefined && indent > dash.length && /^ *[A-Za-z]\w*:/.test(lines[line] ?? '');
}

/** Where the text of the lines above and below begins, with their dashes and without. */
function neighbours(lines: readonly string[], line: number): number[] {
  const text = around(lines, line).flatMap((content) => widthOf(/^ *(?:- +)*/, content));
  return [...new Set([...text, ...dashesAround(lines, line)])];
}

/** Where the dashes of the lines above and below stand. */
function dashesAround(lines: readonly string[], line: number): number[] {
  return around(lines, line).flatMap((content) => widthOf(/^ *(?=- )/, content));
}

/** The next lines with text above and below. */
function around(lines: readonly string[], line: number): (string | undefined)[] {
  return [lines.slice(0, line).findLast(hasText), lines.slice(line + 1).find(hasText)];
}

/**
 * Entries of a list that stand further in than the one above, which is a plain text: good YAML, in which they are a part
 * of that text.
 */
export function runOnEntries(lines: readonly string[]): Repair | undefined {
  const found: Repair[] = [];
  let list: number | undefined;
  let block: number | undefined;
  for (const [line, content] of lines.entries()) {
    const indent = content.search(/\S/);
    if (indent < 0) continue;
    if (block !== undefined && indent > block) continue;
    block = /[:-] +[|>][-+\d]*\s*$/.test(content) ? indent : undefined;
    if (list !== undefined && indent > list && /^ +- +\S/.test(content)) {
      const change = { line, column: 0, length: indent, instead: ' '.repeat(list) };
      found.push(repair('indentation', change, indent));
    } else list = /^ *- +(?![|>"'[{&*!-])[^:#]*[^:\s]\s*$/.test(content) ? indent : undefined;
  }
  return together(found);
}

/**
 * Keys with the colon of a Chinese keyboard that stand further in than the key above, whose value is a plain text: good YAML, in
 * which they are a part of that text.
 */
export function runOnKeys(lines: readonly string[]): Repair | undefined {
  const found: Repair[] = [];
  let above: number | undefined;
  for (const [line, content] of lines.entries()) {
    const [, blanks, key] = wideKey.exec(content) ?? [];
    if (above !== undefined && blanks !== undefined && key !== undefined && blanks.length > above) {
      const { note, change } = fullWidthAt(content, line, content.indexOf('：'));
      const indent = { line, column: 0, length: blanks.length, instead: ' '.repeat(above) };
      found.push({ notes: [note], changes: [indent, change] });
    } else if (hasText(content)) above = plainValue.exec(content)?.[1]?.length;
  }
  return together(found);
}

const wideKey = /^( +)([A-Za-z]\w*)\s*：/;

/** A key with a text that may go on in the next line. */
const plainValue = /^( *)[A-Za-z]\w*: +[^\s"'[{|>&*!#]/;

function widthOf(start: RegExp, content: string | undefined): number[] {
  const found = content === undefined ? null : start.exec(content);
  return found ? [found[0].length] : [];
}

function hasText(content: string): boolean {
  return /^\s*[^\s#]/.test(content);
}
