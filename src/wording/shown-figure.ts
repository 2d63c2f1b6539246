import { disclose, discloseFigure } from '../domain/disclosure/disclose.ts';
import { isTold } from '../domain/disclosure/disclosure.ts';
import { sentOtherwise } from '../domain/sent/base-sent.ts';
import type { Corpus } from '../domain/corpus.ts';
import { sheetFields } from '../domain/tally/sheet-fields.ts';
import type { Figure, Tally } from '../domain/tally/tally.ts';
import { wordFor } from './disclosed.ts';
import { exactText, figureNotes, figureText, fractionText, sentNote } from './figure.ts';
import { figureMarks, type FigureMark, type FigureNote } from './figure-marks.ts';

/*
 * The one way to say a figure: pages, files, charts, the search and the commands all print what these
 * functions hand out, so that none of them tells what another keeps back.
 */

/** The words of a figure: as it is printed in a text, and its notes. */
export interface FigureWords {
  readonly text: string;
  readonly notes: readonly string[];
}

/** A figure with its words, and the sorts of its notes, each once. */
export interface ShownFigure extends FigureWords {
  readonly marks: readonly FigureMark[];
}

/** A tally as pages and files may tell it. */
interface ShownTally {
  /** The value with its unit, a bracket where there is none, a word where it is withheld. */
  readonly exact: string;
  /** 175/183; absent where the value is no ratio, or is withheld. */
  readonly fraction?: string;
  /** The number for files and charts; absent where there is none, or it is withheld. */
  readonly value?: number;
}

/**
 * A figure's words: its value in its wording, or where that would tell the attendance of a small branch, a
 * word; its notes.
 */
export function showFigure(corpus: Corpus, figure: Figure): ShownFigure {
  const notes = markedNotes(corpus, figure);
  const sent = saidWhenSent(figure);
  const said = {
    text: sent?.text ?? textNow(corpus, figure),
    notes: notes.map(({ text }) => text),
  };
  if (!sent) corpus.heard?.said(figure.tally, figure.as, said);
  return { ...said, marks: figureMarks.filter((mark) => notes.some((note) => note.mark === mark)) };
}

/**
 * A figure's notes with their sorts, and what the providing office's sheet says of itself (初步数); of a report that
 * was sent those with which it was.
 */
export function markedNotes(corpus: Corpus, figure: Figure): FigureNote[] {
  const sent = saidWhenSent(figure);
  if (sent) return sent.notes.map(sentNote);
  const flags = sheetFields(corpus, figure.tally)
    .filter(({ field, value }) => field.type === 'flag' && value === true)
    .map(({ field }) => field.label);
  return [
    ...figureNotes(figure.tally),
    ...otherNotes(flags),
    ...otherNotes(baseNotes(corpus, figure)),
  ];
}

function otherNotes(texts: readonly string[]): FigureNote[] {
  return texts.map((text) => ({ mark: 'other', text }));
}

/** The words with which a report was sent; the plain number is kept without any. */
function saidWhenSent({ as, tally: { sent } }: Figure): FigureWords | undefined {
  if (!sent) return undefined;
  return sent.said.get(as) ?? (as === '确数' ? { text: sent.exact, notes: [] } : undefined);
}

function textNow(corpus: Corpus, figure: Figure): string {
  return wordFor(discloseFigure(corpus, figure)) ?? figureText(figure);
}

/** 上年同期报送39场次，现台账40场次，同比按现台账计算: a reader has the earlier report at hand. */
function baseNotes(corpus: Corpus, { comparison }: Figure): string[] {
  const base = comparison?.change && comparison.base;
  const sent = base && sentOtherwise(corpus, base);
  if (!sent || !isTold(disclose(corpus, base))) return [];
  const [then, by] = comparison.beside === 'previous' ? ['上期', '环比'] : ['上年同期', '同比'];
  return [`${then}报送${exactText(sent)}，现台账${exactText(base)}，${by}按现台账计算`];
}

/**
 * A tally's words: its exact value and its fraction, as far as they may be told; what a table by branch may
 * tell is asked of `discloseByBranch`, and a table of parts of `discloseParts`.
 */
export function showTally(
  corpus: Corpus,
  tally: Tally,
  disclosure = disclose(corpus, tally),
): ShownTally {
  const word = wordFor(disclosure);
  if (word !== undefined) return { exact: word };
  const { sent } = tally;
  const fraction = sent ? sent.fraction : fractionText(tally);
  return {
    exact: sent ? sent.exact : exactText(tally),
    ...(fraction === undefined ? {} : { fraction }),
    ...(tally.value === null ? {} : { value: tally.value }),
  };
}

/** The exact value with what it was divided from: 95.6%（175/183）. */
export function exactWithFraction(corpus: Corpus, tally: Tally): string {
  const { exact, fraction } = showTally(corpus, tally);
  return fraction === undefined ? exact : `${exact}（${fraction}）`;
}

/** A value with its unit, or a short word for why there is none. */
export function shortText(
  corpus: Corpus,
  tally: Tally,
  disclosure = disclose(corpus, tally),
): string {
  return showTally(corpus, tally, disclosure).exact.replace(/^【|】$/g, '');
}
