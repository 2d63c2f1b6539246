import type { IssueFacts } from '../../domain/issues.ts';
import type { FigureFacts } from '../../domain/issues/figures.ts';
import { parsePeriod } from '../../domain/period.ts';
import { paste, quoted, type WordsFor } from './form.ts';
import { instead } from './suggestion.ts';
import { declaredIn } from './words.ts';

/** Words for what reports and plans say in figures. */
export const figureWords = {
  'growth-disagrees': {
    title: '公布的数与推算的不一致',
    message: (facts) => {
      const { metric, period, published, crossCheck, within, other } = facts;
      return `“${metric}”${period} 公布的是 ${published}%${sheetOf(facts)}，按“${other}”推算是 ${crossCheck}%，相差超过允许的 ${within} 个百分点。报告里用公布的数。`;
    },
    hint: () => '与提供数据的部门核对；如果口径不同，在记录里说明。',
  },
  'sum-disagrees': {
    title: '提供的数与各党组织合计不一致',
    message: (facts) => {
      const { metric, period, published, crossCheck, within, unit, other } = facts;
      return `“${metric}”${period} 提供的是 ${published}${unit}${sheetOf(facts)}，各党组织报的“${other}”合计是 ${crossCheck}${unit}（${sumOf(facts)}），相差超过允许的 ${within}${unit}。报告里用提供的数。`;
    },
    hint: ({ reported, expected }) =>
      reported < expected
        ? '先催没有报送确认的党组织报齐，再看是否还相差；报齐以后仍然不一致的，与提供数据的部门逐项核对。'
        : '与提供数据的部门逐项核对，改正报错的一方；如果口径不同，在提供表的记录里说明。',
  },
  'claim-clash': {
    title: '这一条说法写了两样',
    message: ({ phrase, reason }) =>
      reason === 'metrics'
        ? `“${phrase}”既写了 of: progress，又写了 metrics，不知道看目标任务还是看指标。`
        : `“${phrase}”既写了 atLeast，又写了 equals，不知道要到多少。`,
    hint: ({ reason }) =>
      reason === 'metrics'
        ? '看目标任务的，删去 metrics；看指标的，删去 of。'
        : '不少于就可以的，只留 atLeast；必须正好的，只留 equals。',
  },
  'claim-unsupported': {
    title: '说法没有数字支持',
    message: (facts) => {
      const { phrase, figures, bar } = facts;
      if (figures.length === 0) {
        return `报告里写了“${phrase}”，${places[facts.of]}却没有引用${lacking(facts)}，查不到依据。`;
      }
      const named = figures.map(({ metric, value, unit }) =>
        value === null ? `“${metric}”还没有数` : `“${metric}”是 ${value}${unit}`,
      );
      const unit = figures[0]?.unit ?? '';
      const asked =
        'equals' in bar
          ? `，这个说法要求是 ${bar.equals}${unit}`
          : bar.atLeast === 0
            ? ''
            : `，这个说法要求不低于 ${bar.atLeast}${unit}`;
      return `报告里写了“${phrase}”，但${sources[facts.of]}里${named.join('，')}${asked}，与这个说法不符。`;
    },
    hint: ({ phrase }) =>
      paste(
        '删去这个说法，照实写做到了多少、有升有降；引用文件或会议原话的，放进：',
        `<Said reason="……">${phrase}</Said>`,
      ),
  },
  'cutoff-outside': {
    title: '统计截止日不对',
    message: ({ cutoff, period }) =>
      `统计截止日 ${cutoff} 早于期间 ${period} 的开始，报告里一个数也没有。`,
    hint: ({ period }) =>
      paste(
        '写在期间之内，或者期间结束以后；一般就是期间的最后一天：',
        `cutoff: ${parsePeriod(period)?.to ?? '……'}`,
      ),
  },
  'sent-incomplete': {
    title: '已报送的报告还有缺项',
    message: ({ metric, reason }) => sentIncomplete[reason](metric),
    hint: ({ reason, records }) =>
      reason === 'not-sent'
        ? '报送以后加的，删去；确实要补上的，用 npm run send -- 报告 --correct "理由" 更正报送。'
        : reason === 'null'
          ? paste('补齐记录或报送确认；还没有报出去的，把状态改回：', 'status: 草稿')
          : paste(`${unchecked(records)}逐条核对后，在记录里写：`, 'state: 已核', 'checkedBy: ……'),
  },
  'unknown-plan': {
    title: '没有这个计划',
    message: ({ id }) => `没有代号是“${id}”的计划。`,
    hint: ({ id }, at, { plans }, better) =>
      `代号就是 plans 文件夹里的文件名。${instead(id, plans, at, better)}`,
  },
  'unknown-commitment': {
    title: '没有这个目标任务',
    message: ({ id }) => `没有代号是“${id}”的目标任务，进度无从显示。`,
    hint: ({ id }, at, { commitments }, better) =>
      instead(id, commitments, at, better, declaredIn.commitment),
  },
  'duty-target': {
    title: '不能用目标数来衡量',
    message: ({ metric }) => `指标“${metric}”本身就是目标数，用它来衡量等于自己比自己。`,
    hint: () => `改用统计实际完成情况的指标，metric 里写它的代号。`,
  },
  'commitment-where': {
    title: '只对部分党组织的目标任务没有写明逐个考核',
    message: () => 'where 说的是哪些党组织要各自完成，但这一项没有写成逐个党组织的目标任务。',
    hint: () => paste('各党组织都要完成的，加一行；否则删去 where：', 'per: branch'),
  },
  'commitment-form': {
    title: '目标任务没有写全，或者两处说的不一样',
    message: ({ label, reason }) => `“${label}”${unfit[reason].what}`,
    hint: ({ reason }) => unfit[reason].cure,
  },
  'commitment-seats': {
    title: '分不清是哪个岗位做的',
    message: ({ label, metric, reason }) =>
      reason === 'no-seats'
        ? `“${label}”要逐个岗位看，但承担的党组织没有列岗位。`
        : `“${label}”要逐个岗位看，但“${metric}”数的记录里没有写岗位，或者写了几个，分不清算谁的。`,
    hint: ({ reason }) =>
      reason === 'no-seats'
        ? paste(
            '在这个党组织的文件里列出岗位，例如：',
            'seats:',
            '  - { seat: 支部书记, from: 2021-06-01 }',
          )
        : '改用只数一类记录、记录里恰有一项岗位的指标；不用逐个岗位看的，删去 per: seat。',
  },
  'duty-calendar': {
    title: '算不出第几个工作日',
    message: ({ duty, year }) =>
      `“${duty}”按工作日算到期的日子，但没有${year}年的放假安排，判不出按期没有。`,
    hint: ({ year }) =>
      `照放假通知写好 catalogue/calendar/${year}.yaml；不按工作日算的，删去 within。`,
  },
  'promise-unsaid': {
    title: '报告正文里没有这件事',
    message: ({ label, said }) =>
      said === undefined
        ? `“${label}”写在 commitments 里，正文没有哪句话是说它的。没有说过的事不能算提出过。`
        : `“${label}”照抄的“${said}”，正文里没有这几个字。没有说过的事不能算提出过。`,
    hint: ({ id, said }) =>
      said === undefined
        ? paste('把正文里说它的那句圈起来：', `<Promise of="${id}">……</Promise>`)
        : '照正文一字不差地写 said；已经报送的，正文不要改。',
  },
  'promise-unfollowed': {
    title: '说了时间或者数，没有人跟着看',
    message: ({ words, sentence }) =>
      `“${sentence}”说了“${words}”，但没有对应的目标任务，到时候做没做没有地方看。`,
    hint: () =>
      paste(
        '已有目标任务的，把这句圈起来；没有的，先在报告开头的 commitments 里写一条。不用跟着看的，在 unfollowed 里照抄原话、写明原因：',
        '<Promise of="……">……</Promise>',
      ),
  },
  'promises-none': {
    title: '上一份报告没有提出事项',
    message: () =>
      '上一期的报告里没有 commitments，或者还没有报送，这里列不出上次提出的事办得怎样。',
    hint: () => '在上一期报告的开头写 commitments；上次确实没有提出的，删去这个标记。',
  },
} satisfies WordsFor<FigureFacts>;

const unfit: Readonly<
  Record<FigureFacts['commitment-form']['reason'], { readonly what: string; readonly cure: string }>
> = {
  'nothing-measured': {
    what: '没有写按什么看做没做。',
    cure: paste(
      '有数可数的写 metric 和 target；没有数的，写有哪一类记录就算做了，例如：',
      'shownBy: { kind: 重点工作同步安排, where: { assessed: true } }',
    ),
  },
  'both-measured': {
    what: '写了 metric，又写了 shownBy，两种看法只能用一种。',
    cure: '有数可数的留 metric，删去 shownBy；否则相反。',
  },
  'no-target': {
    what: '没有写要达到多少。',
    cure: paste('补上一行，例如：', 'target: 1'),
  },
  'both-times': {
    what: '写了 by 哪天以前，又写了 cadence 多久一次，不知道按哪个。',
    cure: '只办一次的留 by，删去 cadence；每期都要办的相反。',
  },
  'within-of-day': {
    what: '已经用 by 写明了哪天以前，within 的工作日没有期可以数。',
    cure: '删去 within；每期的前几个工作日内办的，删去 by，写 cadence。',
  },
  'per-of-shown': {
    what: '用 shownBy 看的，分不清是哪个岗位做的。',
    cure: '逐个岗位看的改写 metric 和 target；否则删去 per: seat。',
  },
};

const sentIncomplete: Readonly<
  Record<FigureFacts['sent-incomplete']['reason'], (metric: string) => string>
> = {
  null: (metric) => `报告已经是“已报送”，但“${metric}”还没有数。`,
  unchecked: (metric) => `报告已经是“已报送”，但“${metric}”里还有没核对的记录。`,
  'not-sent': (metric) => `报告已经报送，“${metric}”在报送时的数字里没有，这里印不出数。`,
};

type Claimed = IssueFacts['claim-unsupported'];

const places = { report: '', section: '这一节里', sentence: '这句话里', progress: '' } as const;

const sources = {
  report: '引用的数',
  section: '这一节',
  sentence: '这句话',
  progress: '目标任务完成的百分比',
} as const;

/** What a claim has nothing to be held against by. */
function lacking({ of, metrics }: Claimed): string {
  if (of === 'progress') return '任何一条目标任务的进度';
  if (metrics.length > 0) return `本期${quoted(metrics)}的数`;
  return of === 'report' ? '本期任何一个公布的增速' : '本期任何一个百分比';
}

type Disagreement = IssueFacts['sum-disagrees'];

/** `（市统计局，records/…）`: who handed it over, and where that stands. */
function sheetOf({ provider, sheets }: Disagreement): string {
  const sources = [...(provider === undefined ? [] : [provider]), ...sheets.slice(0, 1)];
  return sources.length === 0 ? '' : `（${sources.join('，')}）`;
}

/** `12条记录，已报5/6个，还没有报齐`. */
function sumOf({ counted, reported, expected }: Disagreement): string {
  const records = `${counted}条记录`;
  if (expected === 0) return records;
  return `${records}，已报${reported}/${expected}个${reported < expected ? '，还没有报齐' : ''}`;
}

/** The first of the records that wait for a check, by their files. */
function unchecked(records: readonly string[]): string {
  if (records.length === 0) return '';
  const named = records.slice(0, 3).map((id) => `records/${id}.mdx`);
  return `${named.join('、')}${records.length > named.length ? `等${records.length}条` : ''}还没有核对。`;
}
