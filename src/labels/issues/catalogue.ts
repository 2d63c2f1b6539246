import type { CatalogueFacts } from '../../domain/issues/catalogue.ts';
import { paste, type WordsFor } from './form.ts';
import { instead } from './suggestion.ts';

/** Words for kinds with their fields, rules, calendars and the crosswalk. */
export const catalogueWords = {
  'misprint-again': {
    title: '改正的写法里有错字',
    message: ({ right, found }) => `改成“${right}”以后，里面的“${found}”照单子还是错字，改不好。`,
    hint: ({ found }) => `核对 right；“${found}”没有错的，写进那一条的 except。`,
  },
  'field-relation-unknown': {
    title: '比较的字段不存在',
    message: ({ field, other }) => `字段“${field}”要与“${other}”比较，但这个记录类型没有这个字段。`,
    hint: ({ other, allowed }, at, _names, better) => instead(other, allowed, at, better),
  },
  'field-relation-self': {
    title: '字段与自己比较',
    message: ({ field }) => `字段“${field}”与自己比较，总是成立，什么也查不出来。`,
    hint: () => '改为要比较的另一个字段；没有要比较的，删去这一行。',
  },
  'field-relation-type': {
    title: '两个字段不能比较',
    message: ({ field, other }) => `字段“${field}”与“${other}”的类型不同，比不出大小或先后。`,
    hint: () =>
      '数字只能与数字比较（atMost、atLeast），日期只能与日期比较（notBefore、notAfter）。',
  },
  'field-choice-empty': {
    title: '选项没有写出来',
    message: ({ field }) => `字段“${field}”是选择项，但没有列出可选的内容，谁也填不了。`,
    hint: () => paste('补上：', 'options: [……, ……]'),
  },
  'field-clash': {
    title: '同名字段不一致',
    message: ({ field, kind }) =>
      `字段“${field}”与“${kind}”里的同名字段写法不同，两个类型合记成一条时不知道以哪个为准。`,
    hint: () => '把两处改成一样，或者给其中一个另起名称。',
  },
  'field-name-reserved': {
    title: '字段名已有他用',
    message: ({ field }) => `“${field}”是每条记录都有的项，不能再作为字段名。`,
    hint: ({ field }) =>
      paste(
        '换一个名称，例如：',
        `kind${field.charAt(0).toUpperCase()}${field.slice(1)}: { type: text, label: …… }`,
      ),
  },
  'field-heads-unsaid': {
    title: '没有写数的是谁',
    message: ({ field, kind, unit }) =>
      `“${kind}”的“${field}”以“${unit}”计，没有写 heads。数的是本支部的人，小支部的人数就会印出来。`,
    hint: () =>
      paste(
        '参加的人数写下面第一行（应到写 expected，实到写 present），不是到会、参加活动的人写第二行：',
        'heads: participants',
        'heads: none',
      ),
  },
  'kind-too-many-fields': {
    title: '字段太多',
    message: ({ kind, count, limit }) =>
      `“${kind}”有${count}个字段，最多${limit}个。填的项越多，填错和不填的越多。`,
    hint: () => '只留要统计的；其他写进正文，或者分成两个记录类型。',
  },
  'kind-nature-clash': {
    title: '记录类型的时间与性质不符',
    message: ({ kind, reason }) =>
      reason === 'every'
        ? `“${kind}”写了 every（每期应报一份），但它不是按期间记录的，没有哪一份可以应报。`
        : `“${kind}”记的是存量或有关部门提供的数，只能按期间记录。`,
    hint: ({ reason }, _at, _names, better) =>
      paste(
        reason === 'every' ? '删去 every；确实每期报一份统计的，改为：' : '改为：',
        ...(better?.length ? better : ['when: period']),
      ),
  },
  'kind-page': {
    title: '这个记录类型不能有这一页',
    message: ({ kind, page, reason }) =>
      reason === 'taken'
        ? `“${page}”是网站栏目的地址，“${kind}”的走势页放不进去。`
        : `“${kind}”不是有关部门提供的数，没有历次公布的数可以排成走势页。`,
    hint: ({ reason }) =>
      reason === 'taken'
        ? paste('换一个代号，例如：', 'page: ……')
        : '删去 page 这一行；确实由有关部门提供的，改 nature。',
  },
  'calendar-outside': {
    title: '日期不在这一年',
    message: ({ day, year }) => `${day} 不在${year}年，写在这个日历里不起作用。`,
    hint: ({ day }) =>
      `核对日期；跨年的假期分开写，${day.slice(0, 4)}年的几天写进 catalogue/calendar/${day.slice(0, 4)}.yaml。`,
  },
  'holidays-overlap': {
    title: '两个假期重叠',
    message: ({ name, other, day }) =>
      `“${name}”与“${other}”都有 ${day} 这一天，至少一处日期有误。`,
    hint: () => '对照放假通知核对两处的起止日期；连着放的两个节日写成一条。',
  },
  'workday-on-weekday': {
    title: '本来就是上班日',
    message: ({ day }) =>
      `${day} 是星期一到星期五，又不在假期里，本来就上班，不用写进上班日；多半是日期写错了。`,
    hint: () => '对照放假通知核对；workdays 只写调休要上班的星期六、星期日。',
  },
  'workday-on-holiday': {
    title: '同一天既放假又上班',
    message: ({ day, holiday }) => `${day} 写在上班日里，又在“${holiday}”假期里，分不清上不上班。`,
    hint: () => '对照放假通知核对，两处只留一处。',
  },
  'rule-unbounded': {
    title: '没有写要求多少',
    message: ({ rule }) =>
      `“${rule}”没有写至少几次、至多几次，也没有写最长隔几天，判不出做到没有。`,
    hint: () => paste('至少补上一项：', 'target: 1', 'atMost: 2', 'gap: { days: 45 }'),
  },
  'rule-where': {
    title: '不逐个支部要求的，写了只要求哪些支部',
    message: ({ rule }) =>
      `“${rule}”写了 per: none，只要求最上面的党组织；where 说的是哪些支部要做，两处对不上。`,
    hint: () => '各支部都要做的，删去 per: none；只要求最上面的党组织的，删去 where。',
  },
  'duty-gap': {
    title: '这个指标算不出隔了几天',
    message: ({ duty, metric }) =>
      `“${duty}”要求两次之间不超过几天，但“${metric}”不是一次一次数出来的，没有哪一天可以比。`,
    hint: () => '改用按次计数的指标（from 写记录类型，take: count），或者删去 gap。',
  },
  'kind-explains': {
    title: '情况说明的各项不对',
    message: ({ kind, field, reason }) => explains[reason](kind, field),
    hint: () =>
      paste(
        '改为按次的记录类型，各项写成：',
        'when: event',
        'explains: { duties: duties, reason: cause }',
        'fields:',
        '  duties: { type: duties, label: ……, required: true }',
        '  cause: { type: choice, label: ……, options: [……, ……], required: true }',
      ),
  },
  'crosswalk-empty': {
    title: '对照表没有写去处',
    message: ({ id }) => `“${id}”没有写在系统的哪里，别人查不到它是怎样对应的。`,
    hint: () =>
      paste(
        'metrics、kinds、commitments、themes、pages 至少写一项；还没有做的写 planned，只作文字的写 prose：',
        'planned: ……',
      ),
  },
} satisfies WordsFor<CatalogueFacts>;

type ExplainsFault = CatalogueFacts['kind-explains']['reason'];

const explains: Readonly<Record<ExplainsFault, (kind: string, field: string) => string>> = {
  'no-field': (kind, field) => `“${kind}”的 explains 写了“${field}”，但没有这个字段。`,
  'not-duties': (kind, field) => `“${kind}”的“${field}”要写说明的是哪几项要求，类型应当是 duties。`,
  'not-choice': (kind, field) =>
    `“${kind}”的“${field}”是原因，只有从规定的几个里选的，才知道哪些可以免于。`,
  'not-event': (kind) => `“${kind}”写了 explains，但不是按次记录的，不知道哪天说明的。`,
};
