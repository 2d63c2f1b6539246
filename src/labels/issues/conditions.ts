import { isPeriodEdge } from '../../domain/catalogue/period-day.ts';
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
      if (better?.length) return paste(cures[facts.holds], ...better);
      const [sentence, value] = insteadOf(facts);
      return paste(sentence, line(facts, value));
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
  number: '写数，不加引号和单位，改为：',
  flag: '不加引号，改为：',
  date: '日期写成四位年、两位月、两位日，改为：',
};

/** A day that is another one each day, and so gives a figure that nobody can hold to. */
function isToday({ holds, value }: Misfit): boolean {
  return holds === 'date' && /^(?:today|now|今[天日]|当[天日])$/i.test(value);
}

/** What to write, and why. */
function insteadOf(facts: Misfit): readonly [sentence: string, value: string] {
  const { op, value, holds } = facts;
  // Before and after a bare word is clear; what something is may be a word, so there the day is named as one.
  const periodEnd = /^(?:is|not|has)$/.test(op) ? '{ day: periodEnd }' : 'periodEnd';
  switch (holds) {
    case 'date': {
      if (isToday(facts)) return ['要和统计期最后一天比的，改为：', periodEnd];
      if (isPeriodEdge(value)) return ['改为：', `{ day: ${value} }`];
      return ['写日期，如 2023-07-01；要随统计期变的，写统计期最后一天：', periodEnd];
    }
    case 'number':
      return ['写数，不加引号和单位，例如：', '10'];
    case 'flag':
      return ['不加引号，例如：', 'true'];
    case 'text':
      return ['数字当作文字的，加引号：', `"${value}"`];
  }
}

function line({ field, op }: Misfit, value: string): string {
  const isPlain = op === 'is' && !value.startsWith('{');
  return isPlain ? `${field}: ${value}` : `${field}: { ${op}: ${value} }`;
}
