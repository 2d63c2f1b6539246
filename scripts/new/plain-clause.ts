import type { Corpus } from '../../src/domain/corpus.ts';
import { dense } from '../../src/domain/prose.ts';
import { readingOf } from '../../src/domain/checks/typed.ts';
import { tellsCourse, tellsTime } from '../../src/domain/prose/of-its-period.ts';
import { quantitiesIn } from '../../src/domain/prose/quantities.ts';
import type { Clause, WordsPiece } from './sentences.ts';

/**
 * Whether a clause of the last report says nothing that has to be true of its period alone: names before figures,
 * without a time, a number, or a claim.
 */
export function isPlainClause(corpus: Corpus, clause: Clause): boolean {
  if (clause.at(-1)?.is !== 'figure') return false;
  const words = clause.filter((piece): piece is WordsPiece => piece.is === 'words');
  const text = words.map((piece) => piece.text).join('\uFFFC');
  return words.every(({ plain }) => plain) && !marks.test(text) && saysNothing(corpus, text, false);
}

/** Whether a heading can stand as it is: it may say how things went, but no time and no number. */
export function isTimeless(corpus: Corpus, text: string): boolean {
  return !marks.test(text) && saysNothing(corpus, text, true);
}

function saysNothing(corpus: Corpus, text: string, mayTellCourse: boolean): boolean {
  const whole = dense(text).text;
  return (
    !tellsTime(whole) &&
    (mayTellCourse || !tellsCourse(whole)) &&
    !corpus.catalogue.claims.some(({ phrase }) => whole.includes(phrase)) &&
    quantitiesIn(text, readingOf(corpus)).length === 0
  );
}

/** Signs that may be read as marks where they are written anew. */
const marks = /[*_`<>{}[\]\\~|#&$]/;
