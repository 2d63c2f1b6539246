/** Text that begins like a formula, in ASCII or full width, after a line end or a space too. */
const formulaStart = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/**
 * A number with a sign, with its percent, its unit in Han and words in full-width
 * brackets. What follows a number in brackets is never computed: a spreadsheet sees a slip there, and text.
 */
const printedNumber = /^[+\-＋－]\d[\d,]*(?:\.\d+)?[%％‰]?\p{Script=Han}*(?:（[^]*）)?$/u;

/**
 * A text as a spreadsheet may read it: what it would take for a formula gets an apostrophe before it (OWASP, CSV
 * injection); a printed number stays as it is.
 */
export function guarded(text: string): string {
  return formulaStart.test(text) && !printedNumber.test(text) ? `'${text}` : text;
}
