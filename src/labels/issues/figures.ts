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
} satisfies WordsFor<FigureFacts>;

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
