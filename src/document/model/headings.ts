import { textOfRuns, type HeadingLevel, type Run } from './document.ts';

/** How the headings of each level are numbered (GB/T 9704-2012 §7.3.3). */
const numberings: readonly (readonly [RegExp, HeadingLevel])[] = [
  [/^[一二三四五六七八九十百]+、/, 1],
  [/^（[一二三四五六七八九十百]+）/, 2],
  [/^\d{1,3}[.．](?!\d)/, 3],
  [/^（\d{1,3}）/, 4],
];

/** The level that a text's number gives it; `undefined` where it has none. */
export function numberedLevel(text: string): HeadingLevel | undefined {
  return numberings.find(([form]) => form.test(text))?.[1];
}

/** The level of a heading: that of its number, or else that of its Markdown, where `##` is the first. */
export function headingLevel(text: string, tagName: string): HeadingLevel {
  return numberedLevel(text) ?? byDepth[Number(tagName.slice(1))] ?? 4;
}

/** Of `#` to `####`; deeper ones are of the last level. */
const byDepth: readonly (HeadingLevel | undefined)[] = [undefined, 1, 1, 2, 3, 4];

/** The longest paragraph that can be a heading: two lines of 28 characters. */
const longestHeading = 56;

/**
 * The level of a paragraph that is a heading without Markdown's signs, as texts have it that come from Word:
 * 一、 or （一） and no full stop. Numbers in digits also begin the points of a list, and are none.
 */
export function paragraphLevel(runs: readonly Run[]): HeadingLevel | undefined {
  const text = textOfRuns(runs);
  const level = numberedLevel(text);
  if (level === undefined || level > 2 || text.length > longestHeading) return undefined;
  return /[。；：，！？]/.test(text) || runs.some(({ is }) => is === 'break') ? undefined : level;
}

/**
 * A paragraph that begins with a heading of its own (`（一）抓学习。党委……`), with the look of that heading on its
 * first sentence; any other stays as it is.
 */
export function withLead(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs;
  if (first?.is !== 'text' || first.figure !== undefined) return runs;
  const level = numberedLevel(first.text);
  const end = first.text.indexOf('。') + 1;
  if (level === undefined || level > 2 || end === 0 || end > longestHeading) return runs;
  const lead = { ...first, text: first.text.slice(0, end), looks: { ...first.looks, level } };
  const text = first.text.slice(end);
  if (text === '' && rest.length === 0) return runs;
  return [lead, ...(text === '' ? [] : [{ ...first, text }]), ...rest];
}
