import type { Definition, DayTerm, Metric } from '../domain/catalogue/metric.ts';
import type { FieldNames } from './fields.ts';
import { type NamedField } from './fields.ts';
import { describePeriodDay } from './period-day.ts';
import { dayUnits, describeBounds } from './spread.ts';

type Things = Extract<Definition, { of: 'things' }>;

/** What a least, a middle and a greatest value are called. */
export const middles = {
  min: '最小值',
  median: '中位数',
  max: '最大值',
} as const;

/** What a metric takes of the things that it counts: `将参加人数相加（人次）`. */
export function describeTake({ unit }: Metric, { take, per }: Things, fields: FieldNames): string {
  const each = per === undefined ? '' : `按${perLabel(per, fields)}分别`;
  const summed = per === undefined ? '' : '，再相加';
  switch (take.do) {
    case 'count':
      return `${each}计数${summed}（${unit}）`;
    case 'sum':
      return `${each}将${fields.named(take.field).label}相加${summed}（${unit}）${sharedWords(fields.named(take.field))}`;
    case 'distinct':
      return `${each}按${fields.at(take.path).label}去重计数${summed}（${unit}）`;
    case 'latest':
      return `${each}取${fields.named(take.field).label}${summed}（${unit}）`;
    case 'target':
      return `${each}取目标数${summed}（${unit}）`;
    case 'between':
      return describeBetween(take, unit, fields);
  }
}

type Between = Extract<Things['take'], { do: 'between' }>;

function describeBetween(
  { spread, in: days, from, to, bounds }: Between,
  unit: string,
  fields: FieldNames,
): string {
  const day = (term: DayTerm) =>
    'field' in term ? fields.at(term.field).label : describePeriodDay(term.day);
  const name = days === 'days' ? '天数' : '工作日数';
  const between = `从${day(from)}到${day(to)}相隔的${name}（当天不算）`;
  const reaching = `${between}${describeBounds(bounds, dayUnits[days])}的`;
  switch (spread) {
    case 'count':
      return `${reaching}计数（${unit}）`;
    case 'share':
      return `${reaching}所占的百分比，保留一位小数`;
    case 'min':
    case 'median':
    case 'max':
      return `${between}，取${middles[spread]}（${unit}）`;
  }
}

const shares: Readonly<Record<NonNullable<NamedField['share']>, string>> = {
  present: '；合办的，合办党组织各计自己到的人，其余计在牵头党组织，各行相加等于合计',
  host: '；合办的只有牵头党组织自己的，合办党组织的不知道，不当作0',
};

function sharedWords({ share }: NamedField): string {
  return share === undefined ? '' : shares[share];
}

function perLabel(per: string, fields: FieldNames): string {
  if (per === 'branch') return '党组织';
  return per === 'seat' ? '岗位' : fields.named(per).label;
}
