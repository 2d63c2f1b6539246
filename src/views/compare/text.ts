import { diffArrays } from 'diff';
import { align, likenessOf, type Aligned } from './align.ts';
import {
  printedSections,
  type Paragraph,
  type Section,
  type Word,
} from '../report/text/printed-text.ts';
import type { TextView } from '../report/text/text-view.ts';

/** Words that both texts have, or that only this one has. */
export interface WordRun {
  readonly words: readonly Word[];
  readonly changed: boolean;
}

/**
 * A paragraph that is not the same in both; or two that are `apart` and only stand beside each other, of which
 * one may be absent.
 */
export interface ChangedParagraph {
  readonly current?: readonly WordRun[];
  readonly earlier?: readonly WordRun[];
  readonly apart: boolean;
}

/** A section of two texts: what changed in it, and how many paragraphs did not. */
export interface ComparedSection {
  /** The headings on both sides; one is absent where only one text has the section. */
  readonly current?: string;
  readonly earlier?: string;
  readonly changed: readonly ChangedParagraph[];
  readonly same: number;
}

/** Sections keep their places from report to report, so that little tells which belong together. */
const sectionLikeness = 0.1;
const paragraphLikeness = 0.3;

/** Compares two texts section by section, paragraph by paragraph, word by word. */
export function compareTexts(current: TextView, earlier: TextView): ComparedSection[] {
  const pairs = align(
    printedSections(current),
    printedSections(earlier),
    likeSections,
    sectionLikeness,
  );
  return pairs.map(compareSections);
}

/** A section is known by its heading as much as by what it says. */
function likeSections(a: Section, b: Section): number {
  if (a.depth !== b.depth) return 0;
  const wording = ({ paragraphs }: Section) => paragraphs.map((one) => one.wording).join('');
  return (likenessOf(a.title, b.title) + likenessOf(wording(a), wording(b))) / 2;
}

function compareSections({ current, earlier }: Aligned<Section>): ComparedSection {
  const pairs = align(
    current?.paragraphs ?? [],
    earlier?.paragraphs ?? [],
    (a, b) => likenessOf(a.wording, b.wording),
    paragraphLikeness,
  );
  const changed = pairs.filter((pair) => pair.current?.text !== pair.earlier?.text);
  return {
    ...(current ? { current: current.title } : {}),
    ...(earlier ? { earlier: earlier.title } : {}),
    changed: besideEachOther(changed),
    same: pairs.length - changed.length,
  };
}

/** The changed paragraphs, those that one text alone has beside those that only the other has. */
function besideEachOther(pairs: readonly Aligned<Paragraph>[]): ChangedParagraph[] {
  const rows: ChangedParagraph[] = [];
  /** Where the next paragraph of the earlier text alone finds a free place beside it. */
  let free = 0;
  for (const { current, earlier } of pairs) {
    if (current && earlier) {
      rows.push(compareWords(current.words, earlier.words));
      free = rows.length;
    } else if (current) rows.push({ current: whole(current), apart: true });
    else if (earlier) {
      rows[free] = { ...rows[free], earlier: whole(earlier), apart: true };
      free += 1;
    }
  }
  return rows;
}

function whole({ words }: Paragraph): WordRun[] {
  return [{ words, changed: true }];
}

/** The two sides of a paragraph, with what only they have marked. */
function compareWords(
  current: readonly Word[],
  earlier: readonly Word[],
): Required<ChangedParagraph> {
  const sides = { current: [] as WordRun[], earlier: [] as WordRun[], apart: false };
  const changes = diffArrays([...earlier], [...current], {
    comparator: (a, b) => a.text === b.text && (a.path === undefined) === (b.path === undefined),
  });
  let inCurrent = 0;
  let inEarlier = 0;
  changes.forEach(({ added, removed, count }, at) => {
    const isEdge = at === 0 || at === changes.length - 1;
    const words = current.slice(inCurrent, inCurrent + count);
    const changed = added || removed || (!isEdge && isTrifle(words));
    if (!removed) {
      put(sides.current, words, changed);
      inCurrent += count;
    }
    if (!added) {
      put(sides.earlier, earlier.slice(inEarlier, inEarlier + count), changed);
      inEarlier += count;
    }
  });
  return sides;
}

/** A lone sign between two changes: to read it as unchanged would only break them up. */
function isTrifle(words: readonly Word[]): boolean {
  return words.map(({ text }) => text).join('').length < 2;
}

function put(side: WordRun[], words: readonly Word[], changed: boolean): void {
  const last = side.at(-1);
  if (last?.changed !== changed) side.push({ words, changed });
  else side[side.length - 1] = { words: [...last.words, ...words], changed };
}
