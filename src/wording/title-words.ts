const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

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
  const segments = [...segmenter.segment(title)].map(({ segment }) => segment);
  const isSingle = (at: number) => {
    const segment = segments[at] ?? '';
    return /^\p{Script=Han}$/u.test(segment) && !notFirst.test(segment);
  };
  const words: string[] = [];
  for (const [at, segment] of segments.entries()) {
    const last = words.at(-1);
    const isAlone = (one: number) => isSingle(one) && !isSingle(one - 1) && !isSingle(one + 1);
    const joins =
      last !== undefined &&
      (notFirst.test(segment) ||
        notLast.test(last) ||
        (isSingle(at) && isSingle(at - 1)) ||
        isAlone(at) ||
        isAlone(at - 1));
    if (joins) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}
