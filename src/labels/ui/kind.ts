import type { FieldType } from '../../domain/catalogue/field.ts';
import type { CommonKey } from '../../domain/record-keys.ts';

/** Kinds of records, and the words that a record may be written with. */
export const kindLabels = {
  'kinds.title': '记录类型',
  'kinds.text': '一件事先看属于哪一类，再点进去看要写哪几项，照样例写成一个文件。',
  'kinds.contents': '本页内容',
  'kinds.label': '类型',
  'kinds.unit': '单位',
  'kinds.when': '时间',
  'kinds.keptBy': '谁来记',
  'kinds.note': '说明',
  'kinds.records': '记录',
  'kinds.common': '常用',
  'kinds.menu': '常用的几类',
  'kinds.menuText': '支部平时多半只用这几类，其余的由党建办登记。',
  'kinds.menuCaption': '常用的记录类型',
  'kinds.caption': (group: string) => `${group}类记录`,

  'kind.when.event': '按次',
  'kind.when.period': '按期间',
  'kind.when.span': '有起止',
  'kind.whenText.event': '按次：写 date（哪一天）',
  'kind.whenText.period': '按期间：写 period（哪个月、季度、半年）',
  'kind.whenText.span': '有起止：写 from（开始）和 to（结束，可以先不写）',
  'kind.keptBy.branches': '各党组织',
  'kind.keptBy.office': '党建办',
  'kind.since': '登记起始',
  'kind.sinceText': (day: string) => `从${day}起登记，以前的不作统计`,
  'kind.every': '何时报',
  'kind.every.quarter': '每季度一份，不能缺',
  'kind.every.half-year': '每半年一份，不能缺',
  'kind.every.year': '每年一份，不能缺',

  'kind.what': '这是什么',
  'kind.write': '写法',
  'kind.evidence': '凭证',
  'kind.evidence.required': '必须写明材料在哪里',
  'kind.evidence.optional': '有就写',
  'kind.nature': '数的性质',
  'kind.nature.flow': '期间内发生的，可以累加',
  'kind.nature.stock': '期末的状况，不能累加',
  'kind.nature.provided': '有关部门提供的，照数登记',
  'kind.count': '已有记录',

  'kind.page': '各年走势',
  'kind.pageText': '看历次发布的数',
  'kind.unstated': '未填写',
  'kind.inForce': '现行的',
  'kind.inForceText': (day: string) => `到${day}还没有结束的。`,
  'kind.inForceCaption': (kind: string, day: string) => `${day}现行的${kind}`,
  'kind.inForceTitle': '名称',
  'kind.inForceBranch': '党组织',
  'kind.inForceNone': '现在没有。',

  'kind.fields': '要写的各项',
  'kind.fieldsText': '左列照抄，冒号后面填内容。',
  'kind.fieldsNone': '除了标题和时间，没有别的要填。',
  'kind.fieldsCaption': (kind: string) => `${kind}要写的各项`,
  'kind.fieldKey': '写法',
  'kind.fieldLabel': '名称',
  'kind.fieldRequired': '必填',
  'kind.required': '必填',
  'kind.optional': '可不填',
  'kind.fieldValue': '填什么',
  'kind.fieldsMore': '各类记录都可以加的项目',

  'kind.rule.options': (words: string) => `选一个：${words}`,
  'kind.rule.atMost': (other: string) => `不大于${other}`,
  'kind.rule.atLeast': (other: string) => `不小于${other}`,
  'kind.rule.members': '不超过当天的党员人数',
  'kind.rule.notBefore': (other: string) => `不早于${other}`,
  'kind.rule.notAfter': (other: string) => `不晚于${other}`,
  'kind.rule.min': (bound: string) => `最小${bound}`,
  'kind.rule.max': (bound: string) => `最大${bound}`,
  'kind.rule.planned': '预先定的日期，可以还没到',
  'kind.rule.of': (kinds: string) => `连到${kinds}的记录`,
  'kind.rule.share.present': '写总数；合办单位的那部分另写在 with 的 present 里',
  'kind.rule.share.host': '只写本党组织的人；合办单位的人写在 with 的 present 里，不加进来',
  'kind.rule.heads': '党员少于10名的支部照实填写，网页上不列人数',
  'kind.rule.key': '同一期有几条的，靠这一项区分',
  'kind.date.recorded': '登记日期',

  'kind.template': '样例',
  'kind.templateText': '复制下面的全文，把内容换成实际的；“可不填”的，没有就删掉整行。',
  'kind.templateFile': (file: string) => `存为 ${file}`,
  'kind.counted': '按月报次数',
  'kind.countedText': (unit: string) =>
    `不逐次记的，一个月写一条：times 写这个月共有多少${unit}，其他的数写全月合计。`,
  'kind.templateLabel': (kind: string) => `${kind}样例`,
  'kind.countedLabel': (kind: string) => `${kind}按月报次数的样例`,
  'kind.sampleText': (label: string) => `填写${label}`,
  'kind.sampleTitle': '标题',
  'kind.sampleBody': '写两三行：做了什么，定了什么。',
  'kind.sampleEvidence.type': '会议记录本',
  'kind.sampleEvidence.ref': '填写哪一册哪一页',
  'kind.sampleEvidence.heldBy': '填写由谁保管',
  'kind.commentJoin': '，',

  'kind.metrics': '用到它的指标',
  'kind.metricsNone': '还没有指标用到这类记录。',
  'kind.metricsCaption': (kind: string) => `用到${kind}的指标`,
  'kind.allRecords': '全部记录',
  'kind.newest': '最新的记录',
  'kind.newestNone': '还没有这类记录。',

  'words.common': '各类记录都可以加的项目',
  'words.commonText': '用得着才写，没有就不写。',
  'words.branches': '党组织代号和岗位',
  'words.branchesText': '文件夹、with 和填党组织的地方写代号；填岗位的地方照抄岗位，不写姓名。',
  'words.slug': '代号',
  'words.branch': '党组织',
  'words.level': '类别',
  'words.seats': '岗位',
  'words.ended': (day: string) => `${day}撤销`,
  'words.otherSeats': (seats: string) => `还可以写：${seats}。`,
  'words.themes': '主题',
  'words.themesText':
    '写在 themes 里。主题从“起”那天才有，更早的事不能写。点名称看有哪些记录，作废的不算。',
  'words.campaigns': '专项活动',
  'words.campaignsText': '写在 campaign 里，一条记录写一项。点名称看有哪些记录，作废的不算。',
  'words.label': '名称',
  'words.from': '起',
  'words.to': '止',
  'words.note': '说明',
  'words.open': '未定',
  'words.records': '记录',
} as const;

/** What a field takes, by its type. */
export const fieldTypeWords: Readonly<Record<FieldType, string>> = {
  count: '整数',
  number: '数字',
  percent: '百分数，只写数字',
  money: '金额，只写数字',
  flag: '是写 true，不是写 false',
  choice: '选一个词',
  text: '文字',
  date: '日期，如 2023-06-27',
  branch: '党组织代号',
  branches: '党组织代号，几个写成 [甲, 乙]',
  seat: '岗位',
  theme: '主题',
  code: '编号或文号',
  url: '网址',
  duties: '制度要求、目标任务的代号，可以几个',
  record: '另一条记录：党组织代号/年份/文件名',
};

/** A key of every record, told of in the handbook's words. */
export interface CommonKeyText {
  /** Keys that are told of together with it. */
  readonly more?: readonly CommonKey[];
  readonly text: string;
}

/** What each key is for that a record of any kind may have. */
export const commonKeyTexts = {
  themes: {
    text: '学习的主题。一个就直接写，几个写成 [甲, 乙]。',
  },
  with: {
    text: '还有哪些党组织。role 写联合，是一起办的，各算一次，全局合计只算一次；写参加，是来听的，不另外算。present 是他们到了多少人。',
  },
  also: {
    text: '一次活动兼有的其他类型。那些类型必填的项也要写上；合起来仍只算一次活动。',
  },
  time: {
    text: '当天从几点到几点，24小时制。同一个党组织当天有几项活动的写上，便于核对有没有撞在一起。',
  },
  period: {
    more: ['times'],
    text: '按月报次数时代替 date：哪个月，几次。同一类活动，同一个月不要再一场一场写。',
  },
  through: {
    text: '这个月还没过完就报的，写明数到哪一天。',
  },
  campaign: {
    text: '属于哪项专项活动。',
  },
  evidence: {
    text: '材料在哪里：什么材料，哪一册哪一页，谁保管。不传照片和扫描件。',
  },
  state: {
    more: ['checkedBy', 'reason'],
    text: '新写的是待核。党建办核对后改成已核，并在 checkedBy 写核对的岗位；作废的写作废，并在 reason 写理由。',
  },
  for: {
    text: '给以前某一期补做的，写补哪一期；date 仍写实际那天。',
  },
  source: {
    text: '从旧台账转来的写历史导入，事后补写的写补录。',
  },
  recorded: {
    text: '登记的日期，不早于事情发生的那天。',
  },
  audience: {
    text: '知悉范围：public 公开，bureau 局内，committee 局党委。',
  },
  correction: {
    text: '核对以后又改的，逐次写明 on 哪天改、what 改了什么、reason 为什么改。',
  },
} as const satisfies Readonly<Partial<Record<CommonKey, CommonKeyText>>>;

export type CommonKeyTexts = typeof commonKeyTexts;

/** A correction, as an example shows it. */
export const sampleCorrection = { what: '参加人数由31改为30', reason: '登记时多数了一人' };
