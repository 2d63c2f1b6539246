/** What a number is made of: digits with their points, and words that say how many there are more or less. */
const number = String.raw`\d[\d,.]*(?:[%‰％]|[余多几]?[万亿]?[余多]?)`;

/** What follows a number and belongs to it: a unit of up to three characters that nothing else is read into. */
const unit = String.raw`(?:人次|场次|件次|条次|万元|亿元|平方米|百分点|个百分点|小时|分钟|季度|周年|年度|\p{Script=Han})?`;

const numbers = new RegExp(`[第约]?${number}${unit}`, 'gu');

/** A stretch of text, and whether no line may end within it. */
export interface Stretch {
  readonly text: string;
  readonly whole: boolean;
}

/**
 * Cuts text where it has numbers: a number and its unit stand in one line (39场次, 2.3万余件, 6月). What is cut
 * makes the text again when it is joined.
 */
export function unparted(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(numbers)) {
    if (index > from) stretches.push({ text: text.slice(from, index), whole: false });
    stretches.push({ text: found, whole: true });
    from = index + found.length;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), whole: false });
  return stretches;
}
