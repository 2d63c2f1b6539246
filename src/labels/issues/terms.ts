import type { IssueFacts } from '../../domain/issues.ts';
import type { TermFacts } from '../../domain/issues/terms.ts';
import { paste, type WordsFor } from './form.ts';

/** Words for terms of office, and for what falls due after a day of a branch. */
export const termWords = {
  'term-twice': {
    title: '任期写了两处',
    message: () => '写了 terms（各届任期），又写了 termStarted，不知道本届从哪天起。',
    hint: ({ termStarted }) =>
      paste(
        '删去 termStarted；terms 里还没有这一届的，在最后加一行：',
        `  - { from: ${termStarted} }`,
      ),
  },
  'term-order': {
    title: '任期的先后不对',
    message: ({ from, previous }) =>
      `${from} 排在 ${previous} 之后，但日期并不更晚，哪一届在先分不清。`,
    hint: ({ from, previous, inOrder }) => {
      if (from === previous) return '同一届写了两行的，删去一行；是另一届的，改成那一届的日期。';
      const rows = inOrder.map((day) => `  - { from: ${day} }`);
      const ask = '核对日期。日期没有写错的，按从早到晚排列，一届一行';
      return rows.length > 0 ? paste(`${ask}，整段写成：`, 'terms:', ...rows) : `${ask}。`;
    },
  },
  'extension-backwards': {
    title: '延期没有延后',
    message: ({ to, day }) => `批准延到 ${to}，这一届本来就到 ${day} 才届满，届满日期没有变。`,
    hint: () => '核对批复，把 to 改成批准延到的那一天；没有延期的，删去 extended。',
  },
  'extension-long': {
    title: '延期超过了一般的期限',
    message: ({ to, day, months }) =>
      `这一届 ${day} 届满，批准延到 ${to}，超过了一般的${String(months)}个月，检查时要问依据。`,
    hint: () => '核对批复上的日期；确实这样批的，保留原样，把批复找出来备查。',
  },
  'done-not-begun': {
    title: '换届以后的任期没有写进党组织文件',
    message: ({ rule, branch, day, begun }) =>
      `按这条记录，“${branch}”${day} 完成了“${rule}”要求的事，但党组织文件里没有从这天开始的任期（${begun.length > 0 ? `有的是 ${begun.join('、')}` : '一届也没有写'}），下一次什么时候届满算不对。`,
    hint: ({ day }) =>
      paste(
        '核对日期。记录写错的，改记录；记录没有错的，在党组织文件的 terms 里加一行：',
        `  - { from: ${day} }`,
      ),
  },
  'begun-not-done': {
    title: '换了届，没有记录',
    message: ({ rule, from }) =>
      `新的任期 ${from} 开始，但没有这一天的记录可以证明，“${rule}”不能算已完成。`,
    hint: () => '请党建办补一条换届记录，换届日期写这一天；日期写错的，改这里。',
  },
  'due-length': {
    title: '没有写清满多久到期',
    message: ({ reason }) =>
      reason === 'none'
        ? 'due 没有写几年、几个月，算不出哪天到期。'
        : 'years 和 yearsByLevel 都写了，不知道按哪个算。',
    hint: ({ reason }) =>
      reason === 'none'
        ? paste('补上一项：', 'years: 3', 'yearsByLevel: { 党委: 5, 党总支: 3, 党支部: 3 }')
        : '各类党组织一样长的，只留 years；不一样长的，只留 yearsByLevel。',
  },
  'rule-cadence': {
    title: '没有写清多久要求一次',
    message: ({ rule, reason }) => `“${rule}”${cadences[reason]}`,
    hint: ({ reason }) =>
      reason === 'none'
        ? paste(
            '按月、按季、按年要求的，补上第一行；从某一天起满几年要求的，补上第二行：',
            'cadence: quarter',
            'due: { from: termStarted, years: 3 }',
          )
        : '删去这一项。',
  },
} satisfies WordsFor<TermFacts>;

const cadences: Readonly<Record<IssueFacts['rule-cadence']['reason'], string>> = {
  none: '没有写 cadence（多久一次），也没有写 due（满多久到期），判不出哪天该做完。',
  both: '有的地方写 cadence（多久一次），有的地方写 due（满多久到期），不知道按哪个判。',
  asked: '写了 due（满多久到期），到期那天在的就要求，asked 用不上。',
  per: '写了 due（满多久到期），各党组织从自己的那一天算起，不能写 per: none。',
};
