import { nearest } from './nearest.ts';

/** What parts words that are strung together, the surest first: 和 is a part of words, too. */
const separators = [/[、，,;；/\s]+/, /[、，,;；/\s+＋&＆]+/, /[、，,;；/\s+＋&＆]+|[和与及暨]/];

/**
 * The known words that a text strings together: `党课、主题党日`, `党课+专题研讨`, each as it is known or nearly so, one of them
 * exactly; `undefined` where it does not.
 */
export function severalIn(text: string, known: readonly string[]): readonly string[] | undefined {
  for (const separator of separators) {
    const parts = text.split(separator).filter((part) => part !== '');
    if (parts.length < 2 || !parts.some((part) => known.includes(part))) continue;
    const words = parts.flatMap((part) =>
      known.includes(part) ? part : (nearest(part, known) ?? []),
    );
    if (words.length === parts.length && new Set(words).size === words.length) return words;
  }
  return undefined;
}
