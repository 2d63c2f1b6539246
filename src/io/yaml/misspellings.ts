import type { YamlReason } from '../../domain/reasons.ts';
import { changed, type Change, type Repair } from './repair.ts';

/** Repairs of spaces and quotes in a line. */
export function misspellings(content: string, line: number): Repair[] {
  return [spaceAfterColon, spaceAfterDash, colonInValue, textAfterQuote].flatMap(
    (look) => look(content, line) ?? [],
  );
}

/** `present:25` */
export function spaceAfterColon(content: string, line: number): Repair | undefined {
  const key = /^\s*(?:- +)?[A-Za-z]\w*(?=:[^\s:/])/.exec(content)?.[0];
  if (key === undefined) return undefined;
  const change = { line, column: key.length, length: 1, instead: ': ' };
  return repair('no-space-after-colon', content, change, key.length);
}

/** `-{ branch: window }` */
export function spaceAfterDash(content: string, line: number): Repair | undefined {
  const indent = /^(\s*)-(?=[^\s\d-])/.exec(content)?.[1]?.length;
  if (indent === undefined) return undefined;
  const change = { line, column: indent, length: 1, instead: '- ' };
  return repair('no-space-after-dash', content, change, indent);
}

/** `title: 专题学习: 二十大` */
function colonInValue(content: string, line: number): Repair | undefined {
  const match = /^(\s*(?:- +)?[A-Za-z]\w*: +)([^\s"'[{|>&*!#%@`].*)$/.exec(content.trimEnd());
  const [, key = '', value = ''] = match ?? [];
  const colon = value.search(/:(?=\s|$)/);
  if (colon < 0) return undefined;
  const quote = value.includes('"') ? "'" : '"';
  if (value.includes(quote)) return undefined;
  const change = {
    line,
    column: key.length,
    length: value.length,
    instead: quote + value + quote,
  };
  return repair('colon-in-value', content, change, key.length + colon);
}

/** `title: "规范"学习` */
function textAfterQuote(content: string, line: number): Repair | undefined {
  const match = /^(\s*(?:- +)?[A-Za-z]\w*: +)("[^"]*"[^"\s#].*)$/.exec(content.trimEnd());
  const [, key = '', value = ''] = match ?? [];
  const marks = value.match(/"/g)?.length ?? 0;
  if (marks === 0 || marks % 2 > 0) return undefined;
  const instead = value.replaceAll(/"([^"]*)"/g, '“$1”');
  const change = { line, column: key.length, length: value.length, instead };
  return repair('text-after-quote', content, change, key.length + value.indexOf('"', 1));
}

function repair(reason: YamlReason, content: string, change: Change, column: number): Repair {
  const [better = ''] = changed([content], [{ ...change, line: 0 }]);
  const cause = { code: 'yaml-broken', reason, better: better.trimEnd() } as const;
  return { notes: [{ line: change.line, column, cause }], changes: [change] };
}
