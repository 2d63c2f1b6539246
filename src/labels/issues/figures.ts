import type { IssueFacts } from '../../domain/issues.ts';
import type { FigureFacts } from '../../domain/issues/figures.ts';
import { paste, type WordsFor } from './form.ts';
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
  'claim-metric': {
    title: '这个指标不能用来支持说法',
    message: ({ metric, phrase }) =>
      `“${metric}”不是有关部门提供的百分比，报告引用了它也查不出“${phrase}”对不对。`,
    hint: () =>
      '改写成 nature 是 provided、unit 是 % 的指标；不写 metrics，就看报告引用的全部增速。',
  },
  'claim-unsupported': {
    title: '说法没有数字支持',
    message: ({ phrase, figures, atLeast }) => {
      if (figures.length === 0) {
        return `报告里写了“${phrase}”，却没有引用本期任何一个公布的增速，查不到依据。`;
      }
      const named = figures.map(({ metric, value }) =>
        value === null ? `“${metric}”还没有数` : `“${metric}”是 ${value}%`,
      );
      const bar = atLeast === 0 ? '' : `，这个说法要求不低于 ${atLeast}%`;
      return `报告里写了“${phrase}”，但引用的增速里${named.join('，')}${bar}，与这个说法不符。`;
    },
    hint: ({ phrase }) =>
      paste(
        '删去这个说法，照实写有升有降；引用文件或会议原话的，放进：',
        `<Said reason="市委文件原文">${phrase}</Said>`,
      ),
  },
  'cutoff-outside': {
    title: '统计截止日不对',
    message: ({ cutoff, period }) =>
      `统计截止日 ${cutoff} 早于期间 ${period} 的开始，报告里一个数也没有。`,
    hint: () =>
      paste('写在期间之内，或者期间结束以后；一般就是期间的最后一天：', 'cutoff: 2023-06-30'),
  },
  'sent-incomplete': {
    title: '已报送的报告还有缺项',
    message: ({ metric, reason }) => sentIncomplete[reason](metric),
    hint: ({ reason, records }) =>
      reason === 'not-sent'
        ? '报送以后加的，删去；确实要补上的，用 npm run send -- 报告 --correct "理由" 更正报送。'
        : reason === 'null'
          ? paste('补齐记录或报送确认；还没有报出去的，把状态改回：', 'status: 草稿')
          : paste(
              `${unchecked(records)}逐条核对后，在记录里写：`,
              'state: 已核',
              'checkedBy: 党建办主任',
            ),
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
  'commitment-target': {
    title: '目标任务不能用目标数来衡量',
    message: ({ metric }) => `指标“${metric}”本身就是目标数，用它衡量进度等于自己比自己。`,
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
