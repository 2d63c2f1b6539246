import type { Branch } from '../domain/branch.ts';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import type { ValuePath } from '../domain/catalogue/condition.ts';
import type { FieldType } from '../domain/catalogue/field.ts';
import type { Kind } from '../domain/catalogue/kind.ts';
import type { OtherSource, Source } from '../domain/catalogue/metric.ts';
import type { Cadence, Commitment, Plan } from '../domain/plan.ts';
import type { Site } from '../domain/site.ts';
import type { VerdictState } from '../domain/verdict.ts';

/** What a description may look names up in; a whole `Corpus` will do. */
export interface Names {
  readonly catalogue: Catalogue;
  readonly branches?: ReadonlyMap<string, Branch>;
  readonly site?: Pick<Site, 'seats'>;
  readonly commitments?: ReadonlyMap<string, Pick<Commitment, 'label'>>;
  readonly plans?: ReadonlyMap<string, Pick<Plan, 'title'>>;
}

/** A field as a description names it. */
export interface NamedField {
  readonly label: string;
  readonly type: FieldType | 'metric' | 'commitment' | 'plan';
  readonly unit?: string | undefined;
  /** Words for values that are ids. */
  readonly words?: Readonly<Record<string, string>>;
  /** It may be absent. */
  readonly optional?: boolean;
}

type Fields = Readonly<Record<string, NamedField>>;

const verdictWords: Readonly<Record<VerdictState, string>> = {
  upcoming: '未到期',
  'in-window': '推进中',
  done: '已完成',
  'done-late': '逾期完成',
  missed: '逾期未完成',
  exempt: '免于',
  unreported: '待报',
};

const cadenceWords: Readonly<Record<Cadence, string>> = {
  week: '每周',
  month: '每月',
  quarter: '每季度',
  'half-year': '每半年',
  year: '每年',
  once: '期间内',
};

const cadence: NamedField = { label: '频次', type: 'choice', words: cadenceWords };
const metric: NamedField = { label: '指标', type: 'metric' };
const plan: NamedField = { label: '计划', type: 'plan' };

/** What every record has, beside the fields of its kind. */
const recordFields: Fields = {
  branch: { label: '所在党组织', type: 'branch' },
  title: { label: '标题', type: 'text' },
  date: { label: '日期', type: 'date' },
  from: { label: '开始日期', type: 'date' },
  to: { label: '结束日期', type: 'date', optional: true },
  themes: { label: '主题', type: 'theme', optional: true },
  campaign: { label: '专项活动', type: 'theme', optional: true },
  source: { label: '记录来源', type: 'choice', optional: true },
  state: { label: '核对状态', type: 'choice' },
  for: { label: '补做所属期', type: 'text', optional: true },
};

const branchFields: Fields = {
  slug: { label: '党组织', type: 'branch' },
  branch: { label: '党组织', type: 'branch' },
  name: { label: '名称', type: 'text' },
  level: { label: '类别', type: 'choice' },
  relation: { label: '隶属关系', type: 'choice' },
  tags: { label: '标签', type: 'text', optional: true },
  parent: { label: '上级党组织', type: 'branch', optional: true },
  members: { label: '党员数', type: 'count', unit: '人', optional: true },
  groups: { label: '党小组数', type: 'count', unit: '个', optional: true },
  founded: { label: '成立日期', type: 'date' },
  ended: { label: '撤销日期', type: 'date', optional: true },
  termStarted: { label: '本届任期开始日期', type: 'date', optional: true },
};

const otherFields: Readonly<Record<OtherSource, Fields>> = {
  branches: branchFields,
  seats: {
    branch: { label: '所在党组织', type: 'branch' },
    seat: { label: '岗位', type: 'seat' },
    state: { label: '任职状态', type: 'choice' },
    from: { label: '开始日期', type: 'date' },
    to: { label: '结束日期', type: 'date', optional: true },
  },
  days: {
    date: { label: '日期', type: 'date' },
    workday: { label: '工作日', type: 'flag' },
    weekday: { label: '星期（一至日为1至7）', type: 'count' },
  },
  commitments: {
    id: { label: '目标任务', type: 'commitment' },
    plan,
    metric,
    branch: { label: '承担的党组织', type: 'branch' },
    cadence,
    target: { label: '目标数', type: 'number' },
    strength: { label: '要求', type: 'choice' },
    per: {
      label: '分别考察的对象',
      type: 'choice',
      words: { branch: '各党组织' },
      optional: true,
    },
  },
  verdicts: {
    commitment: { label: '目标任务', type: 'commitment' },
    plan,
    metric,
    branch: { label: '党组织', type: 'branch' },
    cadence,
    state: { label: '完成情况', type: 'choice', words: verdictWords },
    window: { label: '考察时段', type: 'text' },
  },
};

/** Names the fields of what a metric counts; what the catalogue does not know keeps its id. */
export class FieldNames {
  readonly names: Names;
  readonly #source: Source;

  constructor(source: Source, names: Names) {
    this.#source = source;
    this.names = names;
  }

  /** The field at a path: 主讲人岗位, or behind a hop 走访党组织的类别. */
  at({ text, field, hop }: ValuePath): NamedField {
    const own = this.#own(field);
    if (!own) return { label: text, type: 'text' };
    if (hop === undefined) return own;
    const next = this.#behind(field, own.type, hop) ?? { label: hop, type: 'text' };
    return { ...next, label: `${own.label}的${next.label}` };
  }

  /** The field of a plain name. */
  named(field: string): NamedField {
    return this.at({ text: field, field });
  }

  #own(name: string): NamedField | undefined {
    if (this.#source.of !== 'records') return otherFields[this.#source.of][name];
    const labels = this.#source.kinds.map(({ kind }) => kind);
    return recordFields[name] ?? kindField(this.#kinds(labels), name);
  }

  #behind(field: string, type: NamedField['type'], hop: string): NamedField | undefined {
    if (type === 'branch' || type === 'branches') return branchFields[hop];
    if (type !== 'record' || this.#source.of !== 'records') return undefined;
    const from = this.#kinds(this.#source.kinds.map(({ kind }) => kind));
    const labels = from.flatMap(({ fields }) => fields[field]?.of ?? []);
    return recordFields[hop] ?? kindField(this.#kinds(labels), hop);
  }

  #kinds(labels: readonly string[]): Kind[] {
    return labels.flatMap((label) => this.names.catalogue.kindsByLabel.get(label) ?? []);
  }
}

function kindField(kinds: readonly Kind[], name: string): NamedField | undefined {
  const field = kinds.flatMap(({ fields }) => fields[name] ?? [])[0];
  return field && { ...field, optional: !field.required };
}
