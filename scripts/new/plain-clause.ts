import type { Corpus } from '../../src/domain/corpus.ts';
import { dense } from '../../src/domain/prose.ts';
import { readingOf } from '../../src/domain/checks/typed.ts';
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
  return (
    words.every(({ plain }) => plain) && !marks.test(text) && saysNothing(corpus, text, claiming)
  );
}

/** Whether a heading can stand as it is: it may say how things went, but no time and no number. */
export function isTimeless(corpus: Corpus, text: string): boolean {
  return !marks.test(text) && saysNothing(corpus, text, undefined);
}

function saysNothing(corpus: Corpus, text: string, claims: RegExp | undefined): boolean {
  const whole = dense(text).text;
  return (
    !time.test(whole) &&
    !(claims?.test(whole) ?? false) &&
    !corpus.catalogue.claims.some(({ phrase }) => whole.includes(phrase)) &&
    quantitiesIn(text, readingOf(corpus)).length === 0
  );
}

/** Signs that may be read as marks where they are written anew. */
const marks = /[*_`<>{}[\]\\~|#&$]/;

/** A time that is the last report's own; 每季度, 全年 and 上年同期 are anybody's. */
const time =
  /(?:\d|[〇零一二三四五六七八九十])+[年月日]|(?<!每)(?:[上下前后][一两]?个?[半季月]|[一二三四]季度|半年|季度)|[今去本当明前上](?:年|季|月)(?!同期)|[年月季旬](?:初|中旬|底|末)|[上中下]旬|春节|元旦|五一|七一|国庆|清明|端午|中秋|那时|当天|此后|以后|以来|之后|期间|阶段/u;

/** Words by which something is claimed. */
const claiming =
  /全部|都|均|已|首次|突破|最|明显|显著|增长|下降|上升|减少|增加|提高|提升|持平|翻番|超过|超额|达标|实现|创新高/u;
