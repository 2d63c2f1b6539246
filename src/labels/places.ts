import type { PlaceKind } from '../domain/sent/place-kind.ts';

/** Where a number of a report stands that is none of its text's. */
export const placeWords: Readonly<Record<PlaceKind, string>> = {
  table: '表格',
  chart: '图',
  list: '记录清单',
  commitment: '目标任务',
  evidence: '数字依据',
};
