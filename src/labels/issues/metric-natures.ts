import type { NatureClash } from '../../domain/issues.ts';
import { paste } from './form.ts';

/** What the natures of metrics are called. */
export const natureNames: ReadonlyMap<string, string> = new Map([
  ['flow', '期间内发生的'],
  ['stock', '期末的存量'],
  ['provided', '有关部门提供的'],
  ['target', '目标任务'],
]);

interface Reason {
  readonly why: (other: string, nature: string) => string;
  readonly instead: (other: string, nature: string) => string;
}

const takeLatest = 'take 写成 { latest: 字段 }，字段是这个记录类型里要取的那一项。';

/** How a metric's nature contradicts what it is made of, and what to write instead. */
export const clashes: Readonly<Record<NatureClash, Reason>> = {
  'kind-is-stock': {
    why: (other, nature) =>
      nature === 'stock'
        ? `而“${other}”已经是存量，只能取期末那一份，不能再计次或相加`
        : `但“${other}”记的是存量`,
    instead: (_, nature) => (nature === 'stock' ? takeLatest : paste('改为：', 'nature: stock')),
  },
  'kind-is-provided': {
    why: (other) => `但“${other}”是有关部门提供的数`,
    instead: () => paste('改为：', 'nature: provided'),
  },
  'kind-is-flow': {
    why: (other) => `但“${other}”记的是期间内发生的事`,
    instead: () => paste('改为：', 'nature: flow'),
  },
  'part-differs': {
    why: (other) => `但组成它的“${other}”是另一种性质`,
    instead: () => '只把性质相同的指标加在一起；性质不同的分别列出。',
  },
  'needs-commitments': {
    why: () => '但它不是从目标任务取数',
    instead: () => paste('改为：', 'from: commitments', 'take: target'),
  },
  'commitments-only-target': {
    why: () => '但它从目标任务取数，只能是目标数',
    instead: () => paste('改为：', 'nature: target'),
  },
  'needs-at-end': {
    why: (_, nature) =>
      nature === 'stock'
        ? '存量要看期末那一天，这里没有写'
        : '发生数要看整个期间，不能只看期末那一天',
    instead: (_, nature) =>
      nature === 'stock'
        ? paste('补上：', 'time: atEnd')
        : '删去 time 这一行，或者把 nature 改为 stock。',
  },
  'needs-latest': {
    why: () => '只能取期末那一份的数，不能相加或计次',
    instead: () => takeLatest,
  },
  'latest-is-not-flow': {
    why: () => '发生数要把期间内的加起来，不能只取最后一份',
    instead: () => '把 latest 改为 sum，后面的字段不变；要看期末的存量，改 nature。',
  },
  'one-kind-only': {
    why: () => '只能来自一个记录类型，这里写了几个',
    instead: () => paste('from 里只留一个：', 'from: [……]'),
  },
  'only-of-flows': {
    why: (other) => `但“${other}”不是期间内发生的数，不能从别的日期算起`,
    instead: () => 'over、progress 只用于 flow 的指标；期末数直接引用原来的指标。',
  },
  'sum-of-provided': {
    why: (other) => `但“${other}”是有关部门提供的数，不能由下级相加得出`,
    instead: () => '直接取提供部门的数；下级合计可以写进 crossCheck，作为核对。',
  },
};
