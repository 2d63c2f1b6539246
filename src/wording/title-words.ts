const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words that the dictionary does not know, or parts otherwise (科党|支部): what an organisation is, at the end of its name. */
const levels = /(党小组|党支部|党总支|党委|党组)/u;

/** What no line begins with: a mark that closes, and words that belong to the one before. */
const notFirst = /^(?:[\p{Pe}\p{Pf}\p{Po}％‰—…·\s]|[的了着与和及之等年月日]$)/u;
/** What no line ends with: a mark that opens, and a number without its unit. */
const notLast = /[\p{Ps}\p{Pi}\d]$/u;

/**
 * A title in parts between which a line may end, so that no word is broken: together they are the title. The
 * dictionary that browsers and Node bring knows few words of the office and leaves their characters one by one
 * (党|建): such characters in a row are a word, and one alone belongs to both its neighbours (抓基层).
 */
export function titleWords(title: string): string[] {
  // Of what is parted at these words, every second part is one.
  const segments = title
    .split(levels)
    .flatMap((part, at) =>
      at % 2 === 1 ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment),
    );
  const isSingle = (at: number) => {
    const segment = segments[at] ?? '';
    return /^\p{Script=Han}$/u.test(segment) && !notFirst.test(segment);
  };
  const words: string[] = [];
  for (const [at, segment] of segments.entries()) {
    const last = words.at(-1);
    const isAlone = (one: number) => isSingle(one) && !isSingle(one - 1) && !isSingle(one + 1);
    const joinsWord =
      notFirst.test(segment) ||
      (isSingle(at) && isSingle(at - 1)) ||
      isAlone(at) ||
      isAlone(at - 1);
    // 局党委 is one word; 产业科 and 党支部 are two.
    const joinsLevel = last?.length === 1;
    const joins =
      last !== undefined && (notLast.test(last) || (levels.test(segment) ? joinsLevel : joinsWord));
    if (joins) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}
