/**
 * Punctuation of a Chinese keyboard where YAML wants that of an English one. Such characters are right in
 * the middle of a text, so one is only named where putting its plain sister in makes the file readable, or
 * readable further than before.
 */
export interface FullWidthCause {
  /** Counted from 0, in the YAML. */
  readonly line: number;
  readonly column: number;
  readonly character: string;
  readonly ascii: string;
}

/**
 * Looks for the character that breaks a YAML text. `brokenAt` is the line that the parser stumbled over
 * (from 0), or `undefined` where the text can be read and is a plain sentence; `readTo` says as far as
 * which line a corrected text can be read, `Infinity` for all of it.
 */
export function fullWidthCause(
  text: string,
  brokenAt: number | undefined,
  readTo: (text: string) => number,
): FullWidthCause | undefined {
  const lines = text.split('\n');
  const last = Math.min(brokenAt ?? 0, lines.length - 1);
  const helps = (corrected: readonly string[], first: number) => {
    const reached = readTo([...lines.slice(0, first), ...corrected].join('\n'));
    return reached > (brokenAt ?? Infinity) || reached === Infinity;
  };
  // The parser often stumbles a line or two after the cause.
  for (let line = last; line >= Math.max(0, last - 2); line -= 1) {
    const rest = lines.slice(line + 1);
    const candidates = candidatesIn(lines[line] as string);
    for (const { column, character } of candidates) {
      const corrected = correct(lines[line] as string, [column]);
      if (helps([corrected, ...rest], line)) return cause(line, column, character);
    }
    const columns = candidates.map(({ column }) => column);
    const [first] = candidates;
    if (first && helps([correct(lines[line] as string, columns), ...rest], line)) {
      return cause(line, first.column, first.character);
    }
  }
  return causeAcrossLines(lines, last, brokenAt === undefined, helps);
}

/** Several lines in a row, each written `key：value`. */
function causeAcrossLines(
  lines: readonly string[],
  last: number,
  isPlainText: boolean,
  helps: (corrected: readonly string[], first: number) => boolean,
): FullWidthCause | undefined {
  const end = isPlainText ? lines.length - 1 : last;
  const start = isPlainText ? 0 : Math.max(0, last - 9);
  const found: FullWidthCause[] = [];
  const corrected = lines.slice(start).map((content, index) => {
    const colon = start + index <= end ? keyColon.exec(content) : null;
    if (!colon) return content;
    const column = colon[0].length - 1;
    found.push(cause(start + index, column, '：'));
    return correct(content, [column]);
  });
  return found.length > 0 && helps(corrected, start) ? found[0] : undefined;
}

const keyColon = /^\s*(?:- +)*["'“]?[A-Za-z]\w*["'”]?\s*：/;

const plain: Readonly<Record<string, string>> = {
  '：': ':',
  '，': ',',
  '、': ',',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '｛': '{',
  '｝': '}',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '－': '-',
  '　': ' ',
};

/** Enough for a line that was written by hand; a longer row of them is no slip. */
const candidateLimit = 12;

function candidatesIn(line: string): { column: number; character: string }[] {
  return [...line.matchAll(/[：，、［］【】｛｝“”‘’－　]/g)]
    .slice(0, candidateLimit)
    .map(({ 0: character, index }) => ({ column: index, character }));
}

function correct(line: string, columns: readonly number[]): string {
  return [...line.matchAll(/[^]/g)]
    .map(({ 0: character, index }) => (columns.includes(index) ? sister(character) : character))
    .join('');
}

/** What to try in a character's place: a colon, comma or dash needs its space. */
function sister(character: string): string {
  const ascii = plain[character] as string;
  return [':', ',', '-'].includes(ascii) ? `${ascii} ` : ascii;
}

function cause(line: number, column: number, character: string): FullWidthCause {
  return { line, column, character, ascii: plain[character] as string };
}
