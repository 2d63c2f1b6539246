import { ownValue } from '../../domain/own.ts';

/**
 * HTML written by code, for parts that a page has so often (the cells of tables, the lines of facts) that a
 * component for each would take most of a build's time. A template is the better place for all else.
 */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What a piece of HTML may contain: text, which is escaped, further pieces of HTML, or nothing. */
type HtmlValue = string | Html | readonly Html[] | undefined;

/** Writes HTML: markup`<a href="${path}">${text}</a>`. What is put in is text wherever it is not HTML already. */
export function markup(marks: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let written = marks[0] as string;
  for (let at = 0; at < values.length; at += 1) {
    written += markupOf(values[at]) + (marks[at + 1] as string);
  }
  return new Html(written);
}

function markupOf(value: HtmlValue): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Html) return value.markup;
  let written = '';
  for (const part of value) written += part.markup;
  return written;
}

const special = /[&<>"']/;
const specials = /[&<>"']/g;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return special.test(text)
    ? text.replace(specials, (mark) => ownValue(entities, mark) as string)
    : text;
}
