import { hiddenIn } from '../../domain/hidden-characters.ts';
import { inData, issue, type Issue } from '../../domain/issues.ts';
import { hasLookAlikes } from '../../domain/look-alikes.ts';
import { lookAlikeIssue } from '../hidden-characters.ts';
import type { Source } from '../source.ts';
import { scalarsOf } from './scalars.ts';

/** Hidden characters, and signs that only look like characters, that are written by their number: `"\u202E"`. */
export function escapedCharacters(source: Source): Issue[] {
  if (!/\\[^"\\/\s]/.test(source.data.text)) return [];
  return scalarsOf(source).flatMap(({ scalar, path }): Issue[] => {
    if (typeof scalar.value !== 'string') return [];
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
