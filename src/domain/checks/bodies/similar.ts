import { Marks } from './marks.ts';
import { numbered } from './numbered.ts';
import { hashesOf, lettersOf } from './phrases.ts';
import { RarePhraseIndex } from './rare-phrase-index.ts';
import { SharedCounts } from './shared-counts.ts';

/** Two texts of which one has a large part of its phrases from the other. */
interface Similar {
  /** Indices of the texts; the earlier one is the smaller. */
  readonly earlier: number;
  readonly later: number;
  /** How much of the phrases of the shorter text stands in the other too, from 0 to 1. */
  readonly share: number;
}

/**
 * From which share on two texts are told. Of the demo's texts, which many hands wrote, no two of different
 * occasions share more than a fifth of the shorter one; of one that was copied and given another theme,
 * other numbers and another ending, more than half remains.
 */
export const tellingShare = 0.5;

/** Shorter texts say what happened in the words that there are for it, and are like one another by right. */
export const leastLetters = 20;

/** How many texts are compared with one: enough for any honest content. */
const comparedLimit = 8;

/**
 * For each text the earlier one that it shares most with, where that is `least` or more. Exact, but for
 * texts that are all cut from one template, of which it finds enough.
 *
 * A text that shares at least half of its phrases with another shares one of any half and one more: of the
 * rarest. So only the rarest phrases of each text are looked up, and most of them stand in no other text.
 */
export function similarTexts(texts: readonly string[], least = tellingShare): Similar[] {
  const phrases = numbered(texts.map(judgedHashes));
  const index = new RarePhraseIndex(phrases, least);
  const shared = new SharedCounts(texts.length);
  const marks = new Marks(phrases);
  const found: Similar[] = [];
  for (let text = 0; text < texts.length; text += 1) {
    const to = phrases.starts[text + 1] as number;
    for (let at = phrases.starts[text] as number; at < to; at += 1) {
      index.count(phrases.numbers[at] as number, text, shared);
    }
    const candidates = shared.take(comparedLimit);
    if (candidates.length > 0) marks.set(text);
    for (const other of candidates) {
      const share = marks.share(other, least);
      if (share === 0) continue;
      found.push({ earlier: Math.min(text, other), later: Math.max(text, other), share });
    }
  }
  return laterOnes(found);
}

function judgedHashes(text: string): Uint32Array {
  const letters = lettersOf(text);
  return letters.codes.length < leastLetters ? none : hashesOf(letters);
}

const none = new Uint32Array(0);

/** One for each later text: the one that it shares most with, the first of several. */
function laterOnes(found: readonly Similar[]): Similar[] {
  const best = new Map<number, Similar>();
  for (const one of found) {
    const known = best.get(one.later);
    if (
      !known ||
      one.share > known.share ||
      (one.share === known.share && one.earlier < known.earlier)
    ) {
      best.set(one.later, one);
    }
  }
  return [...best.values()].sort((a, b) => a.later - b.later);
}
