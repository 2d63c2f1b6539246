import { inText, issue, type Issue } from '../domain/issues.ts';
import type { Source } from './source.ts';

/**
 * A second document pasted below the first one: a line `---` followed by a key of frontmatter. Markdown
 * would make a heading of it, and the second record would count nowhere. Examples in code are none.
 */
export function secondFrontmatter({ file, body }: Source): Issue[] {
  const lines = body.text.split('\n');
  const at = fenceOf(lines) ?? (sharesFence(lines) ? 0 : undefined);
  if (at === undefined) return [];
  return [issue('frontmatter-second', {}, inText(file, body.line + at + 1, 1))];
}

/** Keys that documents begin with; a line of prose seldom begins with one and a colon. */
const key =
  /^(?:kind|also|title|date|period|times|from|themes|state|branch|name|slug|level|parent|history|cutoff|status)\s*[:：]/;

const fence = /^---[ \t]*$/;

/** The index of the line `---` that begins a second frontmatter. */
function fenceOf(lines: readonly string[]): number | undefined {
  let code: string | undefined;
  let above: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    if (above !== undefined && key.test(line)) return above;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) {
      if (code === undefined) code = mark;
      else if (mark.startsWith(code)) code = undefined;
    }
    above = code === undefined && fence.test(line) ? index : undefined;
  }
  return undefined;
}

/** Whether the second frontmatter begins at the very line that ends the first. */
function sharesFence(lines: readonly string[]): boolean {
  const end = lines.findIndex((line) => fence.test(line));
  const head = lines.slice(0, Math.max(end, 0)).filter((line) => line.trim() !== '');
  return head.length > 0 && head.filter((line) => key.test(line)).length * 2 > head.length;
}
