import type { TextReason } from '../../domain/reasons.ts';

/**
 * The reason that the parsers of MDX give, as one of ours: no English of a parser gets any further. What a
 * later version may say besides is `other`.
 */
export function textReason(said: string): TextReason {
  return reasons.find(([pattern]) => pattern.test(said))?.[1] ?? 'other';
}

/** All that `micromark-extension-mdxjs` and `mdast-util-mdx` can say; the first that fits counts. */
const reasons: readonly (readonly [RegExp, TextReason])[] = [
  [/lazy line/i, 'outside-container'],
  [/import|export/, 'import'],
  [/expression|spread|acorn|in code/, 'expression'],
  [/attribute in closing tag/, 'attribute-of-end'],
  [/self-closing slash/, 'slash'],
  [/unexpected closing (slash|tag)|expected the closing tag/i, 'tags-differ'],
  [/expected a closing tag/i, 'open-tag'],
  [/(before|in) attribute value/, 'attribute-value'],
  [/(before|in|after) (local )?attribute name/, 'attribute-name'],
  [/(before|in|after) (member |local )?name/, 'tag-name'],
  [/end of file/, 'end-of-file'],
];
