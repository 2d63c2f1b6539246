/**
 * How a title is broken into lines (GB/T 9704-2012 §7.3.1): whole words, as a trapezoid (each line longer than the
 * one before, or each shorter) or a diamond. Widths are in halves of a character: a letter or digit is one, all
 * others two.
 */

/** The longest title line: 156 mm hold 20 characters of 22 pt. */
const widest = 40;

/** A title of more lines is broken as it comes. */
const mostLines = 3;

/** Breaks a title into lines of at most `width` halves of a character; joined, they are the title without end blanks. */
export function titleLines(title: string, width = widest): string[] {
  const pieces = piecesOf(title.trim(), width);
  const whole = pieces.map(({ text }) => text).join('');
  if (widthOf(whole) <= width) return [whole];
  for (let lines = 2; lines <= mostLines; lines += 1) {
    const [best] = breaks(pieces, lines, width).sort((a, b) => a.cost - b.cost);
    if (best) return best.lines;
  }
  return filled(pieces, width);
}

/** How wide a text is, in halves of a character. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, one) => sum + (/[ -~¡-ÿ]/.test(one) ? 1 : 2), 0);
}

/** A word that is not broken, and how bad it is when a line ends behind it. */
interface Piece {
  readonly text: string;
  readonly cost: number;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** What no line begins with: a mark that closes, and words that belong to the one before. */
const notFirst = /^(?:[\p{Pe}\p{Pf}、，。：；！？%％‰—…·\s]|(?:[的了着与和及之等年月日]|暨)$)/u;
/** What no line ends with: a mark that opens. */
const notLast = /[\p{Ps}\p{Pi}]$/u;

/** A title as pieces between which a line may end. */
function piecesOf(title: string, width: number): Piece[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(title)) {
    const last = words.at(-1);
    const joins =
      last !== undefined &&
      (notFirst.test(segment) ||
        notLast.test(last) ||
        /\d$/.test(last) ||
        endsInUnit(last, segment));
    if (joins) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  const fitting = words.flatMap((word) => (widthOf(word) <= width ? [word] : cut(word, width)));
  let open = 0;
  return fitting.map((text, at) => {
    open += count(text, /[\p{Ps}\p{Pi}]/gu) - count(text, /[\p{Pe}\p{Pf}]/gu);
    if (open > 0) return { text, cost: insideMarks };
    return { text, cost: fitting[at + 1]?.startsWith(subject) ? beforeSubject : 0 };
  });
}

/** Whether a number's own word stands alone before its unit: 39 | 余 | 场次. */
function endsInUnit(last: string, segment: string): boolean {
  return /\d[余多万亿]*$/.test(last) && !/^\d/.test(segment);
}

function count(text: string, form: RegExp): number {
  return [...text.matchAll(form)].length;
}

/** A word that is too wide for a line, in characters. */
function cut(word: string, width: number): string[] {
  const parts: string[] = [''];
  for (const character of word) {
    const last = parts.at(-1) ?? '';
    if (widthOf(last + character) <= width) parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts;
}

interface Broken {
  readonly lines: string[];
  readonly cost: number;
}

/** What is inside a book's title or quotation marks is rather kept in one line. */
const insideMarks = 60;
/** The word with which a title comes to its subject: there a line ends well. */
const subject = '关于';
const beforeSubject = -10;
/** Lines that are no trapezoid and no diamond. */
const shapeless = 40;
/** Lines of one length. */
const even = 12;

/** All ways to break pieces into so many lines that fit. */
function breaks(pieces: readonly Piece[], lines: number, width: number): Broken[] {
  return ends(pieces.length, lines).flatMap((at) => {
    const texts = at.map((end, line) =>
      pieces
        .slice(at[line - 1] ?? 0, end)
        .map(({ text }) => text)
        .join('')
        .trim(),
    );
    const widths = texts.map(widthOf);
    if (widths.some((one) => one > width)) return [];
    const inner = at.slice(0, -1).reduce((sum, end) => sum + (pieces[end - 1]?.cost ?? 0), 0);
    return [{ lines: texts, cost: inner + shapeCost(widths) }];
  });
}

/** Where lines can end: 3 pieces in 2 lines are `[1, 3]` and `[2, 3]`. */
function ends(pieces: number, lines: number): number[][] {
  if (lines === 1) return pieces > 0 ? [[pieces]] : [];
  const found: number[][] = [];
  for (let last = lines - 1; last < pieces; last += 1) {
    for (const before of ends(last, lines - 1)) found.push([...before, pieces]);
  }
  return found;
}

/** How far lines are from a trapezoid or diamond of similar lines. */
function shapeCost(widths: readonly number[]): number {
  const steps = widths.slice(1).map((width, at) => width - (widths[at] ?? 0));
  const isTrapezoid = steps.every((step) => step > 0) || steps.every((step) => step < 0);
  const isDiamond = steps.length === 2 && (steps[0] ?? 0) > 0 && (steps[1] ?? 0) < 0;
  const isEven = steps.some((step) => step === 0);
  const uneven = steps.reduce((sum, step) => sum + Math.abs(Math.abs(step) - wantedStep), 0);
  return uneven + (isTrapezoid || isDiamond ? 0 : isEven ? even : shapeless);
}

/** How much longer a line is than its neighbour, where there is a choice: two characters. */
const wantedStep = 4;

/** Pieces in lines as they come. */
function filled(pieces: readonly Piece[], width: number): string[] {
  const lines: string[] = [];
  for (const { text } of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + text) <= width) lines[lines.length - 1] = last + text;
    else lines.push(text);
  }
  return lines;
}
