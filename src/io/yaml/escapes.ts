import { isScalar } from 'yaml';
import { hiddenIn } from '../../domain/hidden-characters.ts';
import { inData, issue, type Issue } from '../../domain/issues.ts';
import { hasLookAlikes } from '../../domain/look-alikes.ts';
import { withPlainBackslashes } from '../../domain/meant/quotes.ts';
import { lookAlikeIssue } from '../hidden-characters.ts';
import type { Source } from '../source.ts';
import { scalarsOf } from './scalars.ts';

/** What a value in double quotes holds that its backslashes only stand for. */
export function escapedCharacters(source: Source): Issue[] {
  return [...backslashes(source), ...hiddenByNumber(source)];
}

/**
 * Backslashes that were meant to be read as they are written, and are not between double quotes:
 * `"D:\new\table"` holds a line's end and a tab, `"\\10.1.1.1"` has lost one of its two.
 */
function backslashes(source: Source): Issue[] {
  if (!/"[^"\n]*\\/.test(source.data.text)) return [];
  return scalarsOf(source).flatMap(({ scalar, path }): Issue[] =>
    meantBackslashes(scalar, source) === undefined
      ? []
      : [issue('yaml-broken', { reason: 'escape' }, inData(source.file, path))],
  );
}

/** A value in single quotes with the backslashes that were meant; `undefined` where it is read as it is meant. */
export function meantBackslashes(node: unknown, { data }: Source): string | undefined {
  if (!isScalar(node) || node.type !== 'QUOTE_DOUBLE' || !node.range) return undefined;
  const [from, to] = node.range;
  const inner = data.text.slice(from + 1, to - 1);
  const value = String(node.value);
  if (inner.includes('\n')) return undefined;
  const escapes = inner.replaceAll('\\\\', '');
  const isLost = lost.test(escapes) || /^\\[^\\]/.test(value);
  return isLost ? withPlainBackslashes(inner) : undefined;
}

/** Escapes that stand for a blank or for what no text holds; one that begins a colour of a terminal was copied from there. */
const lost = /\\(?:[0abfnrtvNLP_ ]|e(?!\[))/;

/** Hidden characters, and signs that only look like characters, that are written by their number: `"\u202E"`. */
function hiddenByNumber(source: Source): Issue[] {
  if (!/\\[^"\\/\s]/.test(source.data.text)) return [];
  return scalarsOf(source).flatMap(({ scalar, path }): Issue[] => {
    if (typeof scalar.value !== 'string' || meantBackslashes(scalar, source)) return [];
    if (hasLookAlikes(scalar.value)) {
      return [lookAlikeIssue(scalar.value, inData(source.file, path))];
    }
    const hidden = hiddenIn(scalar.value);
    const [first] = hidden;
    if (!first) return [];
    const count = hidden.filter(({ codePoint }) => codePoint === first.codePoint).length;
    const facts = { codePoint: first.codePoint, count, in: 'code' } as const;
    return [issue('hidden-character', facts, inData(source.file, path))];
  });
}
