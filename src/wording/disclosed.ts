import type { Attendance, Disclosure } from '../domain/disclosure/disclosure.ts';
import { unreachable } from '../domain/unreachable.ts';

const attendances: Readonly<Record<Attendance, string>> = {
  enough: '达到规定人数',
  'too-few': '未达到规定人数',
  'not-always': '有的未达到规定人数',
  recorded: '已登记',
};

/** The word in place of a number that is withheld; `undefined` where the number is shown. */
export function wordFor(disclosure: Disclosure): string | undefined {
  switch (disclosure.tell) {
    case 'exact':
      return undefined;
    case 'word':
      return attendances[disclosure.word];
    case 'withheld':
      return '不单列';
    default:
      return unreachable(disclosure);
  }
}
