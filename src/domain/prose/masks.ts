/** Stretches of a text, from their first character to the one behind their last. */
export type Stretch = readonly [from: number, to: number];

/** How long a quotation may be to be a slogan; a longer one is somebody's sentence. */
const sloganLength = 20;

/** Titles between their marks, and slogans: “3+3”, 《三会一课制度》. */
const marked = new RegExp(
  `《[^《》]{0,80}》|〈[^〈〉]{0,80}〉|“[^“”]{1,${sloganLength}}”|‘[^‘’]{1,${sloganLength}}’|〔[^〔〕]{0,12}〕`,
  'gu',
);

/** Sayings that hold a numeral with a measure word, and tell no amount. */
const sayings = /三番[五两][次趟]|三天两头|接二连三|说一千道一万|百分之九十九点九/gu;

/** Whether a name holds what could be taken for a number. */
const numeral = /[\d零〇一二两三四五六七八九十百千万亿]/u;

/**
 * The stretches of a text in which a numeral tells no amount: titles, slogans, sayings and names that are declared
 * (`names`: those of campaigns, themes, kinds, branches; `more`: what else the reader knows as names).
 */
export function masksIn(
  text: string,
  names: readonly string[],
  ...more: readonly RegExp[]
): readonly Stretch[] {
  const found: Stretch[] = [marked, sayings, ...more].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: all, index }): Stretch => [index, index + all.length]),
  );
  for (const name of names) {
    if (name === '') continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      found.push([at, at + name.length]);
    }
  }
  return found.sort(([a], [b]) => a - b);
}

/**
 * Whether a stretch meets one of the masks. It is asked of stretches in order, so that each mask is looked at a few
 * times, however many there are.
 */
export function masking(masks: readonly Stretch[]): (from: number, to: number) => boolean {
  let first = 0;
  return (from, to) => {
    while ((masks[first]?.[1] ?? Infinity) <= from) first += 1;
    return (masks[first]?.[0] ?? Infinity) < to;
  };
}

/** The names that a text has to be searched for: those that hold a numeral. */
export function namesWithNumerals(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name) => numeral.test(name)))];
}
