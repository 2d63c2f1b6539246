/** What a text is made of for the search: a Han character, a number, a Latin word or another letter. */
export interface Unit {
  /** As it is compared: half-width, lower case, a number without its commas and leading zeros. */
  readonly key: string;
  /** Where it stands in the text: from its first to after its last UTF-16 code unit. */
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into the units that the search compares. The index, the query and the marks on a page are cut
 * by this function and by no other: whatever it does, it does to all of them.
 *
 * Punctuation, spaces and pictures are no units. Full-width forms, capitals and Latin letters with accents are
 * those that a keyboard gives first; a circle among Han numerals is their zero. A number is one unit however many digits it has, so that `3` is not found in `13`; so is a
 * Latin word.
 */
export function unitsOf(text: string): Unit[] {
  const { plain, places } = plainForm(text);
  return [...plain.matchAll(unit)].map(({ 0: found, index }) => ({
    key: keyOf(found),
    start: places[index] ?? 0,
    end: endOf(text, places[index + found.length - 1] ?? 0),
  }));
}

/** The keys of a text's units. */
export function keysOf(text: string): string[] {
  return [...plainForm(text).plain.matchAll(unit)].map(([found]) => keyOf(found));
}

/**
 * `12,500` and `12.5` are one number each; `2023.6.30` and `1,2,3` are three. A full-width comma, which a
 * Chinese keyboard gives, is no other than the half-width one.
 */
const number =
  /(?<![0-9][.,])[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?(?![.,]?[0-9])|(?<![0-9]\.)[0-9]+\.[0-9]+(?!\.?[0-9])|[0-9]+/;
const unit = new RegExp(`${number.source}|\\p{Script=Latin}+|\\p{L}|\\p{N}`, 'gu');

/** The text in half-width lower case, and for each of its code units the place in the text it comes from. */
function plainForm(text: string): { plain: string; places: readonly number[] } {
  let plain = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const form = isCircle(character) && isAmongNumerals(text, at) ? zero : comparedForm(character);
    plain += form;
    for (let count = form.length; count > 0; count -= 1) places.push(at);
    at += character.length;
  }
  return { plain, places };
}

/** A character as it is compared: none for an accent that stands by itself after its letter. */
function comparedForm(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  // Nearly all of a text: Han characters are what they are.
  if (point >= firstHan && point <= lastHan) return character;
  if (point < firstAccent) return character.normalize('NFKC').toLowerCase();
  const plain = character.normalize('NFKC').toLowerCase();
  return latin.test(plain)
    ? plain.normalize('NFD').replace(accents, '')
    : plain.replace(accents, '');
}

const [firstHan, lastHan] = [0x4e00, 0x9fff];

/** Below it are ASCII and the signs of Latin-1. */
const firstAccent = 0xc0;
const latin = /\p{Script=Latin}/u;
const accents = /[\u0300-\u036f]/g;

const zero = '〇';

/** ○ and ◯, which stand for 〇 where a keyboard has none. */
function isCircle(character: string): boolean {
  return character === '○' || character === '◯';
}

function isAmongNumerals(text: string, at: number): boolean {
  return [text[at - 1], text[at + 1]].some((beside) =>
    /[〇零一二三四五六七八九○◯]/.test(beside ?? ''),
  );
}

function endOf(text: string, start: number): number {
  return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
}

function keyOf(found: string): string {
  return /^[0-9]/.test(found) ? found.replaceAll(',', '').replace(/^0+(?=[0-9])/, '') : found;
}
