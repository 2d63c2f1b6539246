/** A text of one line within quotation marks, as YAML reads it back. */
export function inQuotes(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * What stands between double quotes, in single ones and with its backslashes as they were meant: one that was written
 * twice is one, but for the two at the beginning of the name of a server (`\\10.1.1.1`).
 */
export function withPlainBackslashes(inner: string): string {
  const begin = /^\\\\(?!\\)/.exec(inner)?.[0] ?? '';
  const rest = inner.slice(begin.length).replace(/\\(["\\])/g, '$1');
  return `'${(begin + rest).replaceAll("'", "''")}'`;
}

/** Whether YAML reads what is written without quotation marks as something else than a text. */
export const isNoText = /^(?:[-+.\w]*\d[-+.\w]*|true|false)$/i;
