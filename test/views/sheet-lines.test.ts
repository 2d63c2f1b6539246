import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadContent } from '../../src/io/load.ts';
import { sheetLines, sheetPageLines } from '../../src/views/report/sheet-lines.ts';
import { recordAt } from '../support/content-tree.ts';
import { sendIn } from '../support/sent.ts';
import { checked, office, today } from '../support/sent-office.ts';

it('tells on the sheet of a report whose it is, when it was fixed, and how much differs since', () => {
  const dir = office();
  const lines = (of: typeof sheetLines) => {
    const { corpus } = loadContent(dir, today);
    return of(corpus!, corpus!.reports.get('2022-h1')!);
  };
  const known = '填报单位：测试局党委　　统计截止日：2022年6月30日';
  expect(lines(sheetPageLines)).toEqual([known]);
  sendIn(loadContent(dir, today), '2022-h1');
  expect(lines(sheetPageLines)).toEqual([known, expect.stringContaining('报送，数字按报送时固定')]);
  for (const [path, text] of Object.entries(
    recordAt('window', { date: '2022-06-16', ...checked }),
  )) {
    writeFileSync(join(dir, path), text);
  }
  expect(lines(sheetLines)).toHaveLength(2);
  expect(lines(sheetPageLines)[2]).toContain('1项与现台账不一致');
});
