import { Lexer } from 'yaml';
import { inText, issue, type Issue } from '../../domain/issues.ts';
import { pointAt } from '../line-table.ts';
import { inQuotes } from '../../domain/meant/quotes.ts';
import type { Part, Source } from '../source.ts';

/**
 * Text behind a `#` that YAML takes for a comment although it belongs to the value: `主题党日 #7 学习`. A
 * comment on a line of its own, and one whose `#` stands by itself (`# 待补`), is meant as one.
 */
export function lostText({ file, data }: Source): Issue[] {
  const { text } = data;
  if (!/[^\s#][ \t]+#[^\s#]/.test(text)) return [];
  const found: Issue[] = [];
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (controls.has(lexeme)) {
      isScalar = lexeme === scalarFollows;
      continue;
    }
    if (!isScalar && /^#[^\s#]/.test(lexeme)) {
      const { line, column } = pointAt(data, offset);
      const isAlone = text.slice(offset - column + 1, offset).trim() === '';
      const place = inText(file, line, column);
      if (!isAlone) found.push(issue('yaml-comment', { text: quoted(lexeme) }, place));
    }
    offset += lexeme.length;
    isScalar = false;
  }
  return found;
}

/** What the lexer puts between pieces of the text: a document, the end of a flow, a scalar to come. */
const scalarFollows = '\u001f';
const controls: ReadonlySet<string> = new Set(['\u0002', '\u0018', scalarFollows]);

/** The YAML with each value that lost text to a `#` in quotation marks; within brackets it stays as it is. */
export function withoutLosses({ text, line: first }: Part, losses: readonly Issue[]): string {
  const lines = text.split('\n');
  const lossy = new Set(losses.flatMap(({ at }) => (at.in === 'text' ? at.line - first - 1 : [])));
  return lines
    .map((content, line) => (lossy.has(line) ? inQuotesWhole(content) : content))
    .join('\n');
}

function inQuotesWhole(content: string): string {
  const [, before, value] =
    /^(\s*(?:- +)*["']?[A-Za-z]\w*["']?: +|\s*(?:- +)+)(\S.*)$/.exec(content) ?? [];
  if (before === undefined || value === undefined || /^[[{]/.test(value)) return content;
  const whole = value.trimEnd();
  const parts = /^"([^"\\]*)"(\s+#[^"\\]*)$/.exec(whole);
  return before + (parts ? `"${parts[1]}${parts[2]}"` : inQuotes(whole));
}

function quoted(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
