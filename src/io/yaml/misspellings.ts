import type { YamlReason } from '../../domain/reasons.ts';
import { inQuotes, withPlainBackslashes } from '../../domain/meant/quotes.ts';
import { keyName } from './key-name.ts';
import { beginsWithSign, openBrackets } from './quoting.ts';
import type { Change, Repair } from './repair.ts';

/** Repairs of spaces, quotes and brackets in a line. */
export function misspellings(content: string, line: number): Repair[] {
  return [
    assignment,
    spaceAfterColon,
    spaceAfterDash,
    colonInValue,
    textAfterQuote,
    signFirst,
    backslash,
    openQuote,
    openBracket,
    missingColon,
  ].flatMap((look) => look(content, line) ?? []);
}

/** `present:25` */
export function spaceAfterColon(content: string, line: number): Repair | undefined {
  const key = keyBeforeColon.exec(content)?.[0];
  if (key === undefined) return undefined;
  const change = { line, column: key.length, length: 1, instead: ': ' };
  return repair('no-space-after-colon', change, key.length);
}

const keyBeforeColon = new RegExp(
  `^(?:\\s*(?:- +)?[A-Za-z]\\w*|${keyName})(?=:[^\\s:/])(?!:#(?:\\s|$))`,
  'u',
);

/** `kind = 党课`, `kind=党课`, `kind => 党课`, `kind := 党课` */
export function assignment(content: string, line: number): Repair | undefined {
  const [whole, before = ''] = assigned.exec(content) ?? [];
  if (whole === undefined) return undefined;
  const end = before.trimEnd().length;
  const change = { line, column: end, length: whole.length - end, instead: ': ' };
  return repair('assignment', change, before.length);
}

const assigned = new RegExp(
  `^(\\s*(?:- +)*${keyName} *)(?::=|=>|==?|＝|->|→|——?|～)\\s*(?=[^\\s=])`,
  'u',
);

/** `attendance 31` */
export function missingColon(content: string, line: number): Repair | undefined {
  const key = /^[A-Za-z]\w*(?= +[^\s:：=#])(?!.*:(?:\s|$))/.exec(content)?.[0];
  if (key === undefined) return undefined;
  return repair('missing-colon', { line, column: key.length, length: 0, instead: ':' }, key.length);
}

/** `-{ branch: window }` */
export function spaceAfterDash(content: string, line: number): Repair | undefined {
  const indent = /^(\s*)-(?=[^\s\d-])/.exec(content)?.[1]?.length;
  if (indent === undefined) return undefined;
  const change = { line, column: indent, length: 1, instead: '- ' };
  return repair('no-space-after-dash', change, indent);
}

/** What has to stand between quotation marks, or with others, behind a key. */
export function valueRepair(content: string, line: number): Repair | undefined {
  return textAfterQuote(content, line) ?? signFirst(content, line) ?? colonInValue(content, line);
}

/** `title: 专题学习: 二十大` */
function colonInValue(content: string, line: number): Repair | undefined {
  const written = valueIn(content);
  if (!written || beginsLikeYaml.test(written.value)) return undefined;
  const colon = written.value.search(/:(?=\s|$)/);
  return colon < 0 ? undefined : quoted('colon-in-value', line, written, colon);
}

const beginsLikeYaml = /^["'[{|>&*!#%@`]/;

/** `title: "规范"学习`, `title: '七一'前夕` */
function textAfterQuote(content: string, line: number): Repair | undefined {
  const written = valueIn(content);
  if (!written) return undefined;
  const { column, value } = written;
  const pairs = pairedQuotes.find(({ text }) => text.test(value));
  if (!pairs) return undefined;
  if (nested.test(value)) {
    // Which of them belong to the text nobody can say: it is read on as it is written.
    const whole = { line, column, length: value.length, instead: inQuotes(value) };
    return repair('quotes-within', whole, column + value.indexOf(pairs.mark, 1));
  }
  const inChinese = value.replaceAll(pairs.each, pairs.instead);
  const instead = inChinese.includes(pairs.mark) ? inQuotes(value) : inChinese;
  const change = { line, column, length: value.length, instead };
  const at = column + value.indexOf(pairs.mark, 1);
  return repair('text-after-quote', change, at);
}

/** `"学习"二十大"精神"`: marks around a text that has such marks within it. A word that joins two is in no marks itself. */
const nested =
  /^(["'])(?:(?!\1).)+\1(?!(?:[和与及暨或、，,·]|以及)\1)(?:(?!\1).)+\1(?:(?!\1).)+\1$/;

/** Quotation marks that end before the text does, which may be typed twice, and those of a Chinese text. */
const pairedQuotes = [
  { mark: '"', text: /^"+[^"]+"+\s*[^\s#]/, each: /"+([^"]+)"+/g, instead: '“$1”' },
  { mark: "'", text: /^'+[^']+'+\s*[^\s#]/, each: /'+([^']+)'+/g, instead: '‘$1’' },
] as const;

/** `title: @各支部`, `title: [2023]5号` */
export function signFirst(content: string, line: number): Repair | undefined {
  const written = valueIn(content);
  if (!written || !beginsWithSign(written.value)) return undefined;
  const found = quoted('sign-first', line, written, 0);
  const text = /^[&*!]\S*/.exec(written.value)?.[0];
  const cause = text === undefined ? undefined : ({ code: 'yaml-reference', text } as const);
  return cause ? { ...found, notes: found.notes.map((note) => ({ ...note, cause })) } : found;
}

/** `ref: "D:\党建"` */
function backslash(content: string, line: number): Repair | undefined {
  const written = valueIn(content);
  const text = /^"([^"']*\\[^"']*)"$/.exec(written?.value ?? '')?.[1];
  if (!written) return undefined;
  if (text === undefined) return backslashInRow(written, line);
  const { column, value } = written;
  const change = { line, column, length: value.length, instead: withPlainBackslashes(text) };
  return repair('escape', change, column + value.indexOf('\\'));
}

/** `{ type: 会议记录本, ref: "D:\党建" }` */
function backslashInRow({ column, value }: Written, line: number): Repair | undefined {
  const instead = /^[[{]/.test(value)
    ? value.replace(/(?<=[[{,:]\s*)"([^"']*\\[^"']*)"/g, (_quoted, text: string) =>
        withPlainBackslashes(text),
      )
    : value;
  if (instead === value) return undefined;
  const change = { line, column, length: value.length, instead };
  return repair('escape', change, column + value.indexOf('\\'));
}

/** `title: "专题党课` */
function openQuote(content: string, line: number): Repair | undefined {
  const written = valueIn(content);
  const mark = /^(["'])(?=[^"']*$)/.exec(written?.value ?? '')?.[1];
  // A mark of a Chinese keyboard at the end is meant to be the closing one.
  if (!written || mark === undefined || /[”’]$/.test(written.value)) return undefined;
  return repair('open-quote', atEnd(content, line, mark), written.column);
}

/** `themes: [甲, 乙` */
function openBracket(content: string, line: number): Repair | undefined {
  const written = valueIn(content);
  if (!written || !/^[[{]/.test(written.value) || written.value.endsWith(',')) return undefined;
  const open = openBrackets(written.value);
  if (open.length === 0) return undefined;
  const closing = open.reverse().map((bracket) => (bracket === '[' ? ']' : ' }'));
  const change = atEnd(content, line, closing.join(''));
  return repair('open-bracket', change, written.column);
}

/** The value on a line, behind its key or dash, without a comment; `column` counts from 0. */
interface Written {
  readonly column: number;
  readonly value: string;
}

function valueIn(content: string): Written | undefined {
  const match = keyAndValue.exec(content);
  const [, before = '', rest = ''] = match ?? [];
  const value = rest.replace(/(?<!\s)\s+#(?:\s.*)?$/, '').trimEnd();
  return value === '' ? undefined : { column: before.length, value };
}

const keyAndValue = new RegExp(
  `^(\\s*(?:- +)*["']?[A-Za-z]\\w*["']?: +|${keyName}: +|\\s*(?:- +)+)(\\S.*)$`,
  'u',
);

/** The whole value within quotation marks; `at` is where in it the cause stands. */
function quoted(reason: YamlReason, line: number, { column, value }: Written, at: number): Repair {
  const change = { line, column, length: value.length, instead: inQuotes(value) };
  return repair(reason, change, column + at);
}

function atEnd(content: string, line: number, instead: string): Change {
  return { line, column: content.trimEnd().length, length: 0, instead };
}

/** A repair by one change, whose cause stands at a column of its line. */
export function repair(reason: YamlReason, change: Change, column: number): Repair {
  const cause = { code: 'yaml-broken', reason } as const;
  return { notes: [{ line: change.line, column, cause }], changes: [change] };
}
