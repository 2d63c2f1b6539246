/** A text of one line within quotation marks, as YAML reads it back. */
export function inQuotes(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** Whether YAML reads what is written without quotation marks as something else than a text. */
export const isNoText = /^(?:[-+.\w]*\d[-+.\w]*|true|false)$/i;
