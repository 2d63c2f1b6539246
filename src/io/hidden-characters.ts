import { hasHidden, hiddenIn, withoutHidden } from '../domain/hidden-characters.ts';
import { inText, issue, type Issue, type Place } from '../domain/issues.ts';
import { hasLookAlikes, lookAlikesIn, withCharacters } from '../domain/look-alikes.ts';

/**
 * A file's text as a reader sees it, with what was hidden in it: each hidden character once for each line, and
 * the signs of a line that only look like characters together. Without the one, and with the characters
 * that the others look like, the text is read on, so that all other problems are reported too; columns behind
 * a hidden character count visible characters only.
 */
export function seenText(
  text: string,
  file: string,
): { readonly text: string; readonly issues: readonly Issue[] } {
  const hidden = hasHidden(text);
  const alike = hasLookAlikes(text);
  if (!hidden && !alike) return { text, issues: [] };
  const issues = text
    .split(/\r\n?|\n/)
    .flatMap((line, at) => [
      ...(hidden ? hiddenOf(line, file, at + 1) : []),
      ...(alike ? lookAlikesOf(withoutHidden(line), file, at + 1) : []),
    ]);
  return { text: withCharacters(withoutHidden(text)), issues };
}

function hiddenOf(line: string, file: string, number: number): Issue[] {
  return [...byCharacter(line)].map(([codePoint, { index, count }]) => {
    const facts = { codePoint, count, in: 'text' } as const;
    return issue('hidden-character', facts, inText(file, number, index + 1));
  });
}

function lookAlikesOf(line: string, file: string, number: number): Issue[] {
  const [first] = lookAlikesIn(line);
  return first ? [lookAlikeIssue(line, inText(file, number, first.index + 1))] : [];
}

/** The issue of a line, or value, with signs that only look like characters. */
export function lookAlikeIssue(text: string, at: Place): Issue {
  const signs = [...new Set(lookAlikesIn(text).map(({ sign }) => sign))].join('');
  const better = withCharacters(text);
  return issue('look-alike', hasLookAlikes(better) ? { signs } : { signs, better }, at);
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
