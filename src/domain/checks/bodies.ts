import type { Corpus } from '../corpus.ts';
import { inText, issue, type Issue } from '../issues.ts';
import { byTime } from '../tally/record-index.ts';
import { longestCommon } from './bodies/passage.ts';
import { similarTexts } from './bodies/similar.ts';
import type { Check, Texts } from './check.ts';
import { copiesOf } from './copies.ts';
import { roundHalfUp } from '../percent.ts';

export const bodyChecks: readonly Check[] = [
  { name: 'records of different occasions are told in words of their own', find: repeatedBodies },
];

/** How much of a common passage a message quotes. */
const quoted = 40;

/** Told at the later record, at the line where the longest passage begins that the earlier one has too. */
function repeatedBodies(corpus: Corpus, texts: Texts): Issue[] {
  const { bodyOf } = texts;
  const copies = copiesOf(corpus, texts);
  const inOrder = [...corpus.records.values()].filter(({ state }) => state !== '作废').sort(byTime);
  const bodies = inOrder.map(({ id }) => bodyOf(id).text);
  return similarTexts(bodies).flatMap(({ earlier, later, share }): Issue[] => {
    const [one, other] = [inOrder[later], inOrder[earlier]];
    if (!one || !other || copies.get(one.id) === other) return [];
    const { text, line } = bodyOf(one.id);
    const { from, to } = longestCommon(text, bodies[earlier] ?? '');
    const before = text.slice(0, from).split('\n');
    const passage = text.slice(from, to).replace(/\s+/g, ' ');
    const facts = {
      other: other.file,
      share: roundHalfUp(share * 100, 0),
      passage: passage.length > quoted ? `${passage.slice(0, quoted)}…` : passage,
    };
    const column = (before.at(-1)?.length ?? 0) + 1;
    return [issue('body-repeats', facts, inText(one.file, line + before.length, column))];
  });
}
