import { isPeriodEdge } from '../../domain/catalogue/period-day.ts';
import { isStrict } from '../../domain/meant/condition.ts';
import type { MetricFacts } from '../../domain/issues/metrics.ts';
import { paste, type WordsFor } from './form.ts';

/** Words for the conditions of metrics: what a field is compared with. */
export const conditionWords = {
  'condition-value': {
    title: '条件里的值与这一项不合',
    message: (facts) => {
      const { field, value } = facts;
      if (isToday(facts)) {
        return `“${field}”不能和“${value}”比：同一个统计期的数，不论哪天看都要一样，不能天天变。`;
      }
      if (facts.holds === 'date' && isPeriodEdge(value)) {
        return `“${field}”后面直接写 ${value}，会当作文字，不是日期，这个条件永远不会成立。`;
      }
      return `“${field}”是${types[facts.holds]}，写的“${value}”不是，这个条件永远不会成立。`;
    },
    hint: (facts, _at, _names, better) => {
      if (better?.length) {
        return paste(isPeriodEdge(facts.value) ? '改为：' : cures[facts.holds], ...better);
      }
      return insteadOf(facts);
    },
  },
} satisfies WordsFor<Pick<MetricFacts, 'condition-value'>>;

type Misfit = MetricFacts['condition-value'];

const types: Readonly<Record<Misfit['holds'], string>> = {
  text: '文字',
  number: '数',
  flag: ' true（是）或 false（否）',
  date: '日期',
};

/** What to do where the line is known. */
const cures: Readonly<Record<Misfit['holds'], string>> = {
  text: '数字当作文字的，加引号，改为：',
  number: '写数，不加引号和单位；不少于写 atLeast，不多于写 atMost。改为：',
  flag: '不加引号，改为：',
  date: '日期写成四位年、两位月、两位日；早于写 before，晚于写 after，和统计期比的写 periodStart、periodEnd。改为：',
};

/** A day that is another one each day, and so gives a figure that nobody can hold to. */
function isToday({ holds, value }: Misfit): boolean {
  return holds === 'date' && /^(?:today|now|今[天日]|当[天日])$/i.test(value);
}

/** What may be written, where nobody knows what was meant: a line with another value would ask something else. */
function insteadOf(facts: Misfit): string {
  const { field, op, value, holds } = facts;
  switch (holds) {
    case 'date':
      if (isToday(facts)) {
        // Before and after a bare word is clear; what something is may be a word, so there the day is named as one.
        const day = /^(?:is|not|has)$/.test(op) ? '{ day: periodEnd }' : 'periodEnd';
        return paste('要和统计期最后一天比的，改为：', `${field}: { ${op}: ${day} }`);
      }
      return '写日期，如 2023-07-01；要随统计期变的，写 periodStart（第一天）、periodEnd（最后一天），差几年的写 { day: periodEnd, years: -3 }。';
    case 'number':
      return isStrict(value)
        ? '没有大于、小于的写法：不少于写 { atLeast: … }，不多于写 { atMost: … }。都是整数的，大于10就是不少于11。'
        : '写数，不加引号和单位；不少于写 { atLeast: … }，不多于写 { atMost: … }。';
    case 'flag':
      return '写 true 或 false，不加引号。';
    case 'text':
      return '数字当作文字的，加英文引号。';
  }
}
