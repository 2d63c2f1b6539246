import type { TextRun } from '../answer.ts';

/** A new element of a class with its contents; texts stay texts, whatever they hold. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...contents: readonly (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...contents);
  return made;
}

/** A text with the runs that match in `<mark>`. */
export function markedNodes(runs: readonly TextRun[]): (string | Node)[] {
  return runs.map(({ text, marked }) => (marked ? element('mark', '', text) : text));
}
