import type { IssueCode, IssueFacts, Place } from '../../domain/issues.ts';
import type { Names } from '../../domain/names.ts';

/**
 * How issues are worded.
 *
 * - *Title*: what happened, in a few words; no cause, no cure.
 * - *Message*: what is wrong and why it matters, in whole sentences.
 * - *Hint*: what to write instead. Lines that can be pasted stand alone, after the sentence.
 *
 * As one colleague says it to another: no jargon, no exclamation marks, no blame. One word for one thing:
 * 文件开头的信息 (frontmatter), 项 (key), 标记 (component), 属性 (attribute of a component).
 */
export interface Words<C extends IssueCode> {
  readonly title: string;
  readonly message: (facts: IssueFacts[C], at: Place) => string;
  /**
   * `names` are what the content declares: what could have been written, by code or by name. `better` are the
   * lines as they should read.
   */
  readonly hint: (facts: IssueFacts[C], at: Place, names: Names, better: Better) => string;
}

/** How the lines that are wrong should read, whole; `undefined` where nobody can say. */
export type Better = readonly string[] | undefined;

/** Words for all codes whose facts are in `F`: a code without words does not compile. */
export type WordsFor<F> = { readonly [C in keyof F & IssueCode]: Words<C> };

/** A sentence with lines below it that the editor can paste. */
export function paste(sentence: string, ...lines: readonly string[]): string {
  return [sentence, ...lines].join('\n');
}

/** A cure with the lines that follow from it; ends before a full stop. */
export function cured(cure: string, better: Better): string {
  return better ? paste(`${cure}。改为：`, ...better) : `${cure}。`;
}

/**
 * The lines that mend a text after 改为; where nobody can give them whole, only the words that belong there.
 * `parts` are those words, one for each line.
 */
export function changedTo(cure: string, better: Better, ...parts: readonly string[]): string {
  return better?.length
    ? paste(`${cure}改为：`, ...better)
    : paste(`${cure}这几个字写成：`, ...parts);
}

/** How a file that is not written by hand comes back. */
export function restored(file: string): string {
  return paste('从版本库找回报送时的文件：', `git checkout HEAD -- content/${file}`);
}

/** `“甲”、“乙”` */
export function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join('、');
}

/** A text that an editor wrote, as far as a sentence can quote it. */
export function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** `甲 → 乙 → 甲`: what leads back to where it began. */
export function circle(names: readonly string[]): string {
  const closed =
    names.length > 1 && names.at(-1) === names[0] ? names : [...names, ...names.slice(0, 1)];
  return closed.join(' → ');
}

/** The name of the value at a place in the data: `attendance` of `fields.attendance`, `themes` of `themes[0]`. */
export function keyAt(at: Place): string | undefined {
  if (at.in !== 'data') return undefined;
  return at.path.findLast((part): part is string => typeof part === 'string');
}

/** A line that sets the value at a place: `date: 2023-03-16`, or an entry where the value stands in a list. */
export function lineAt(at: Place, value: string): string {
  const key = keyAt(at);
  if (at.in !== 'data' || key === undefined) return value;
  return typeof at.path.at(-1) === 'number' ? `${key}: [${value}]` : `${key}: ${value}`;
}

/** The last part of a path: `2023-03-16-lecture.mdx`. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
