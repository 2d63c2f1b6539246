import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/io/load.ts';
import { driftedReports } from '../../src/views/home/home-view.ts';
import { reportFacts } from '../../src/views/report/report-view.ts';
import { driftTable, driftView } from '../../src/views/sent/drift-view.ts';
import { earlierValues } from '../../src/views/report/sent-facts.ts';
import { runHere } from '../support/command.ts';
import { record } from '../support/content-tree.ts';
import { commitAll } from '../support/repository.ts';
import { checked, office, today } from '../support/sent-office.ts';
import { printedOf } from '../support/sent.ts';

const send = (dir: string, day: string, ...args: string[]) =>
  runHere('scripts/send.ts', ['2022-h1', '--content', dir, '--today', day, '--yes', ...args]);

function read(dir: string) {
  const content = loadContent(dir, today);
  const { corpus } = content;
  const sent = corpus?.reports.get('2022-h1');
  if (!corpus || !sent) throw new Error('no report');
  return { content, corpus, sent };
}

describe('the inspector with the signed paper', () => {
  it('finds the number of the paper, and in one step what has changed since; a correction keeps both', async () => {
    const dir = office();
    expect(await send(dir, '2022-07-14')).toMatchObject({ code: 0, stderr: '' });
    commitAll(dir, 'Send the report');
    const before = printedOf(read(dir).content, '2022-h1');

    // In July a lecture of April is written down.
    writeFileSync(
      join(dir, 'records/window/2022/2022-04-20-late.mdx'),
      record({
        date: '2022-04-20',
        title: '补录的党课',
        source: '补录',
        recorded: '2022-08-10',
        ...checked,
      }),
    );
    const late = read(dir);
    expect(printedOf(late.content, '2022-h1')).toEqual(before);
    const { lines } = driftView(late.corpus, late.sent);
    expect(lines.map(({ label, text }) => `${label}：${text}`)).toEqual([
      '党课：报送数2次，现台账数3次：政务服务窗口党支部补录1条',
    ]);
    const [line] = lines;
    if (!line) throw new Error('no line');
    expect(line.path).toBe('/reports/2022-h1/figures/lectures/#drift');
    const { rows } = driftTable(late.corpus, late.sent, line.drift);
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['补录的党课', '不计', '1', '报送以后补录', '2022年4月20日', '政务服务窗口党支部'],
    ]);
    expect(driftedReports(late.corpus).map(({ text }) => text)).toEqual(['1项与现台账不一致']);
    const told = await runHere('scripts/tally.ts', [
      '--report',
      '2022-h1',
      '--drift',
      '--content',
      dir,
    ]);
    expect(told.stdout).toContain('报送数2次，现台账数3次：政务服务窗口党支部补录1条');
    const json = await runHere('scripts/tally.ts', [
      '--report',
      '2022-h1',
      '--json',
      '--content',
      dir,
    ]);
    expect(JSON.parse(json.stdout)).toMatchObject({
      figures: [{ value: 2, now: { value: 3, text: '3次' } }],
    });

    // The report of the year after is computed from the ledger, and says what was sent.
    const next = printedOf(late.content, '2023-h1');
    expect(JSON.stringify(next['text'])).toContain('上年同期报送2次，现台账3次，同比按现台账计算');

    const path = join(dir, 'reports/2022-h1.mdx');
    const step = '  - { step: 审定, seat: 党委书记, on: 2022-08-12 }\n';
    writeFileSync(path, readFileSync(path, 'utf8').replace(/(step: 报送.*\n)/, `$1${step}`));
    commitAll(dir, 'Write down a late lecture');
    expect(await send(dir, '2022-08-15', '--correct', '窗口支部漏报一次')).toMatchObject({
      code: 0,
    });
    const corrected = read(dir);
    expect(driftView(corrected.corpus, corrected.sent)).toEqual({ lines: [], others: [] });
    expect(earlierValues(corrected.corpus, corrected.sent, 'lectures')).toEqual([
      '2022年7月14日报送时是2次',
    ]);
    const facts = JSON.stringify(reportFacts(corrected.corpus, corrected.sent));
    expect(facts).toContain('2022年8月15日更正报送：窗口支部漏报一次');
    expect(facts).toContain('党课2次，更正为3次');
  }, 240_000);
});
