/** Characters of the traditional script with those of the simplified one, sign by sign. */
export interface ScriptTable {
  readonly traditional: string;
  readonly simplified: string;
}

/**
 * Whether a text may be of the traditional script: it has a Han character that the national standard of 1980
 * (GB 2312) leaves out, which has every character of the simplified script in daily use.
 */
export function mayBeTraditional(text: string): boolean {
  return [...text].some((sign) => /\p{Script=Han}/u.test(sign) && !standard().has(sign));
}

/** A text in the simplified script; whatever the table does not have stays. */
export function simplify(text: string, { traditional, simplified }: ScriptTable): string {
  return text.replace(/\p{Script=Han}/gu, (sign) => {
    const at = standard().has(sign) ? -1 : traditional.indexOf(sign);
    return at < 0 ? sign : (simplified[at] ?? sign);
  });
}

let known: ReadonlySet<string> | undefined;

/** The characters of GB 2312 and 〇, as the browser's own decoder has them: rows 16 to 87. */
function standard(): ReadonlySet<string> {
  known ??= new Set([...hanRows(), '〇']);
  return known;
}

function hanRows(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  }
  return new TextDecoder('gbk').decode(Uint8Array.from(bytes));
}
