import { inText, issue, type Issue } from '../domain/issues.ts';

/**
 * The places at which git has left both versions of what two people changed. A text with such a place reads
 * as neither of them, so that nothing else is told of it. A mark that stands alone is what remains of one;
 * seven equals signs alone are not, they underline a heading.
 */
export function conflictsIn(file: string, text: string): Issue[] {
  if (!anyMark.test(text)) return [];
  const found: { from: number; to: number; isOpen: boolean }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const number = index + 1;
    const last = found.at(-1);
    if (begin.test(line)) found.push({ from: number, to: number, isOpen: true });
    else if (middle.test(line) && last?.isOpen) last.to = number;
    else if (!end.test(line)) continue;
    else if (last?.isOpen) Object.assign(last, { to: number, isOpen: false });
    else found.push({ from: number, to: number, isOpen: false });
  }
  return found.map(({ from, to }) => issue('merge-conflict', { from, to }, inText(file, from, 1)));
}

const begin = /^<{7}(?: |$)/;
const middle = /^(?:={7}|\|{7}(?: .*)?)$/;
const end = /^>{7}(?: \S|$)/;
const anyMark = /^(?:<{7}|>{7})(?: |$)/m;
