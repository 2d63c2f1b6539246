/**
 * How many characters make a phrase: the length of a Chinese one. Shorter runs are common to all texts of
 * an office; of longer ones a changed word takes too many away.
 */
export const phraseLength = 4;

/** How much of a text is judged: minutes of several pages repeat one another at their beginning or not at all. */
const judged = 4000;

/** The characters that count, and where each stands in the text. */
interface Letters {
  readonly codes: Uint16Array;
  readonly places: Uint32Array;
}

/**
 * The letters of a text without marks. Every number is one character, whatever it says: a text that is
 * another with other numbers in it is the same text.
 */
export function lettersOf(text: string): Letters {
  const length = Math.min(text.length, judged);
  const codes = new Uint16Array(length);
  const places = new Uint32Array(length);
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const kept = isDigit(code) ? numberSign : isLetter(code) ? code : 0;
    if (kept === 0 || (kept === numberSign && codes[count - 1] === numberSign)) continue;
    codes[count] = kept;
    places[count] = at;
    count += 1;
  }
  return { codes: codes.subarray(0, count), places: places.subarray(0, count) };
}

const numberSign = 0x23;

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** Latin letters, Chinese characters and the halves of those beyond 16 bits. */
function isLetter(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xd800 && code <= 0xdfff)
  );
}

/** The hash of each run of letters, in the order of the text. */
export function hashesOf({ codes }: Letters): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, codes.length - phraseLength + 1));
  for (let at = 0; at < hashes.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + phraseLength; next += 1) {
      hash = Math.imul(hash ^ (codes[next] as number), 0x01000193);
      hash ^= hash >>> 15;
    }
    hashes[at] = hash;
  }
  return hashes;
}
