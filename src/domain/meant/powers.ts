const powers: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);

/** How many zeros words such as 万 and 百万 put behind a number; none for any other. */
export function zerosOf(words: string): number {
  return [...words].reduce((sum, word) => sum + (powers.get(word) ?? 0), 0);
}
