import type { IssueFacts, Place } from '../../domain/issues.ts';
import type { ProseFacts } from '../../domain/issues/prose.ts';
import { figureOf, saidOf } from '../../domain/meant/in-text.ts';
import { changedTo, paste, quoted, short, type Better, type WordsFor } from './form.ts';

/** Words for what a report says in its own words, and for how texts are spelt. */
export const proseWords = {
  'number-typed': {
    title: '数字是手写的',
    message: ({ text, metrics, other, isFinal }) => {
      const known = metrics.map(({ label }) => label);
      return [
        `“${text}”是手写的数字：记录改了它不会跟着变，点开也没有依据。`,
        known.length === 0 ? '' : `${metrics[0]?.period ?? '本期'}${quoted(known)}的数与它相符。`,
        other ? `本期“${other.metric}”是 ${other.value}${other.unit}，与它不同。` : '',
        final(isFinal),
      ].join('');
    },
    hint: (facts, at, _names, better) => typedHint(facts, at, better),
  },
  'unit-repeated': {
    title: '单位写了两遍',
    message: ({ metric, unit, isFinal }) =>
      `“${metric}”显示出来已经带着单位，后面又写了“${unit}”，会印成“${unit}${unit}”。${final(isFinal)}`,
    hint: ({ unit }) => `删去标记后面的“${unit}”。`,
  },
  'hedge-doubled': {
    title: '约数说了两遍',
    message: ({ metric, text, own, words, isFinal }) => {
      const what = metric === undefined ? `“${text ?? ''}”` : `“${metric}”`;
      const by = own === undefined ? '' : `显示出来已经带“余”字，`;
      return `${what}${by}${quoted(words)}叠用，同一个数约了两遍。${final(isFinal)}`;
    },
    hint: ({ own, words }) => {
      const others = words.filter((word) => word !== own);
      return own === undefined
        ? `${quoted(words)}只留一个；写的是准数的，都删去。`
        : `删去${quoted(others)}；要印准数的，标记里写 as="确数"。`;
    },
  },
  'hedge-of-exact': {
    title: '准数说成了约数',
    message: ({ metric, word, side, isFinal }) =>
      `“${metric}”显示出来是准数，连着“${word}”读，${sides[side]}。${final(isFinal)}`,
    hint: ({ word }) => `删去“${word}”；不想写到个位的，标记里写 as="余"。`,
  },
  'change-repeated': {
    title: '增减说了两遍',
    message: ({ metric, as, said, isFinal }) =>
      `“${metric}”按“${as}”显示，自己就会写明${as}是增是减；前面又写了“${said}”，会重复，数变了还会说反。${final(isFinal)}`,
    hint: ({ said }) => `删去标记前面的“${said}”。`,
  },
  'figure-contradicted': {
    title: '文字与数字不符',
    message: ({ said, metric, is, value, isFinal }) =>
      `文字写的是“${said}”，台账里“${metric}”却是${ways[is]}${value === undefined ? '' : `（${value}%）`}。${final(isFinal)}`,
    hint: ({ metric }) =>
      `照数字改写这句话；增减的话也可以交给标记写：“${metric}”的标记加 as="同比"，删去手写的增减。`,
  },
  'change-unproved': {
    title: '增减没有依据',
    message: ({ said, metric, isFinal }) =>
      `文字写的是“${said}”，台账里“${metric}”却没有可比的数，说不出是增是减。${final(isFinal)}`,
    hint: ({ said }) => `删去“${said}”；别处公布过增减的，引用原话，放进 Said，写明出处。`,
  },
  'claim-short': {
    title: '文字与数字不符',
    message: ({ said, metric, value, isFinal }) =>
      `文字写的是“${said}”，台账里“${metric}”却是 ${value}%。${final(isFinal)}`,
    hint: ({ said }) => `删去“${said}”，照实写做到了多少、还差什么。`,
  },
  'progress-contradicted': {
    title: '文字与进度不符',
    message: ({ said, commitment, value, target, atMost, gapDays, isFinal }) => {
      const most = atMost === undefined ? '' : `、至多 ${atMost}`;
      const gap = gapDays === undefined ? '' : `、两次之间不超过 ${gapDays} 天`;
      return `文字写的是“${said}”，“${commitment}”的目标是 ${target}${most}${gap}，台账里完成的是 ${value}。${final(isFinal)}`;
    },
    hint: ({ said }) => `删去“${said}”，照实写；完成了多少，后面的标记自己会印。`,
  },
  misprint: {
    title: '有错字',
    message: ({ text, right, note, isFinal }) => {
      const what =
        right === undefined ? `“${text}”不该出现在正文里` : `“${text}”应当写作“${right}”`;
      return `${what}${note === undefined ? '' : `（${note.replace(/。$/u, '')}）`}。${final(isFinal)}`;
    },
    hint: ({ text, right, line }, at, _names, better) => {
      if (right === undefined) return `删去“${text}”，写上原来要写的名称。`;
      if (at.in === 'text' && better?.length) return paste('改为：', ...better);
      if (line === undefined) return `“${text}”改成“${right}”。`;
      return paste('改为：', at.in === 'data' ? `title: ${line}` : line);
    },
  },
  'period-foreign': {
    title: '不是本期的时间',
    message: ({ text, own, side, isFinal }) =>
      `报告的期间是 ${own}，这里写的“${text}”${periodSides[side]}。从上一期复制来的没有改，读的人会当成本期的事。${final(isFinal)}`,
    hint: (facts, at, _names, better) => periodHint(facts, at, better),
  },
  'todo-left': {
    title: '报告里还有待写的',
    message: ({ count, lines, text, isFinal }) => {
      const listed = lines.slice(0, 5).join('、');
      const where = lines.length === 1 ? '' : `在第${listed}行${lines.length > 5 ? '等处' : ''}；`;
      const which = count === 1 ? '' : '第一处';
      return `有${count}处 <Todo> 还没有写，${where}${which}是“${short(text)}”。这个标记不印出来，只提醒写的人。${isFinal ? '报告已经审定或者报送，不能还有待写的。' : ''}`;
    },
    hint: () => '写好一处，删去一处的整个标记；不用写的，直接删去。',
  },
} satisfies WordsFor<ProseFacts>;

const periodSides = {
  earlier: '在那以前',
  later: '在那以后',
  wider: '不全在里面',
} as const;

function periodHint(
  { text, own, side, instead, around }: IssueFacts['period-foreign'],
  at: Place,
  better: Better,
): string {
  const inPlace = (words: string) => (around ? around.before + words + around.after : words);
  if (at.in === 'data') {
    return instead === undefined
      ? `题目里的“${text}”改成 ${own} 这一期的写法。`
      : paste('题目写本期，改为：', `title: ${inPlace(instead)}`);
  }
  const otherwise = periodCures[side];
  return instead === undefined
    ? `写错了的，改成本期的时间；${otherwise}`
    : changedTo(`${otherwise}说的就是本期的，`, better, inPlace(instead));
}

const quotedPeriod = '文件、会议原话放进 Said。';

const periodCures = {
  earlier: `说的是以前的事的，写成“去年”“上年同期”，或者“自……以来”，作比较的写明“比”；${quotedPeriod}`,
  later: `说的是以后的打算的，写明“将”“计划”，或者移到最后一节；${quotedPeriod}`,
  wider: `说的是目标、进度的，写成“全年目标”“年度计划”；${quotedPeriod}`,
} as const;

const sides = {
  less: '成了没有到这个数',
  more: '成了比这个数还多',
  about: '成了不准的数',
} as const;

const ways = { up: '上升的', down: '下降的', flat: '持平的' } as const;

/** Why a warning of a draft is an error. */
function final(isFinal: boolean): string {
  return isFinal ? '报告已经审定或者报送，文字要站得住。' : '';
}

function typedHint(
  { text, metrics, around, other }: IssueFacts['number-typed'],
  at: Place,
  better: Better,
): string {
  if (at.in === 'data') return `题目里不写数，删去“${text}”。`;
  const inPlace = (markup: string) => (around ? around.before + markup + around.after : markup);
  if (metrics.length > 0) {
    return paste(
      metrics.length === 1
        ? '就是这个指标的，改成第一行；引用文件、会议原话或者别处数字的，改成第二行，引号里写明出处：'
        : '是其中哪个指标的，改成哪一行；引用文件、会议原话或者别处数字的，改成最后一行，引号里写明出处：',
      ...(better?.length
        ? better
        : [...metrics.map((metric) => inPlace(figureOf(metric))), inPlace(saidOf(text))]),
    );
  }
  if (other) {
    return paste(
      `写的就是“${other.metric}”的，先核对记录和口径，再引用台账的数；引用文件、会议原话或者别处数字的，引号里写明出处，例如：`,
      inPlace(saidOf(text)),
    );
  }
  return paste(
    '台账里有的，换成标记，of 写指标的代号；引用文件、会议原话或者别处数字的，引号里写明出处，例如：',
    '<Tally of="……" />',
    inPlace(saidOf(text)),
  );
}
