import { hasHidden, hiddenIn, withoutHidden } from '../domain/hidden-characters.ts';
import { inText, issue, type Issue } from '../domain/issues.ts';

/**
 * A file's text as a reader sees it, and what was hidden in it: each character once for each line. Without
 * it the text is read on, so that all else that is wrong is told too; columns behind a hidden character are
 * those of what is seen.
 */
export function seenText(
  text: string,
  file: string,
): { readonly text: string; readonly issues: readonly Issue[] } {
  if (!hasHidden(text)) return { text, issues: [] };
  const issues = text.split(/\r\n?|\n/).flatMap((line, at) =>
    [...byCharacter(line)].map(([codePoint, { index, count }]) => {
      const facts = { codePoint, count, in: 'text' } as const;
      return issue('hidden-character', facts, inText(file, at + 1, index + 1));
    }),
  );
  return { text: withoutHidden(text), issues };
}

/** The hidden characters of a line: how often each stands there, and where first. */
function byCharacter(line: string): ReadonlyMap<number, { index: number; count: number }> {
  const found = new Map<number, { index: number; count: number }>();
  for (const { codePoint, index } of hiddenIn(line)) {
    const known = found.get(codePoint);
    if (known) known.count += 1;
    else found.set(codePoint, { index, count: 1 });
  }
  return found;
}
