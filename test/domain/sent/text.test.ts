import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/io/load.ts';
import { contentWith, returnedBranches } from '../../support/corpus.ts';
import { recordAt, report } from '../../support/content-tree.ts';
import { sendIn } from '../../support/sent.ts';

const lines = ['## 一、做法', '', '党课<Tally of="lectures" />。', '讲得好。', '', '还要讲。'];

/** The folder of a report that was sent with the lines, and its file. */
function sentReport(): { dir: string; file: string } {
  const { dir } = contentWith({
    ...returnedBranches(),
    ...recordAt('equipment', { date: '2023-03-16', state: '已核', checkedBy: '党委书记' }),
    'reports/2023-h1.mdx': report(
      { status: '审定', signoff: [{ step: '审定', seat: '党委书记', on: '2023-07-10' }] },
      lines.join('\n'),
    ),
  });
  sendIn(loadContent(dir, '2023-08-15'), '2023-h1');
  return { dir, file: join(dir, 'reports/2023-h1.mdx') };
}

const { dir, file } = sentReport();
const sent = readFileSync(file, 'utf8');
/** How many lines stand before the text. */
const head = sent.split('\n').indexOf('## 一、做法');

/** Where the check finds other words, once the text has other lines. */
function found(others: readonly string[]) {
  const before = sent.split('\n').slice(0, head);
  writeFileSync(file, [...before, ...others, ''].join('\n'));
  return loadContent(dir, '2023-08-15')
    .issues.filter(({ issue }) => issue.code === 'sent-text-changed')
    .map(({ issue, line }) => [line - head, issue.facts]);
}

const facts = { id: '2023-h1', on: '2023-07-14', isCut: false };

describe('the words of a report that was sent', () => {
  it('are the same with other blanks and blank lines', () => {
    expect(found(lines)).toEqual([]);
    const blank = fc.constantFrom('', ' ', '\t', '\n', '\n\n');
    fc.assert(
      fc.property(fc.array(blank, { minLength: 6, maxLength: 6 }), (blanks) => {
        // Two lines of one paragraph stay that.
        const others = lines.map((line, at) => line + (at === 2 ? '' : (blanks[at] ?? '')));
        expect(found(others)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('are told to have changed at the first line that says something else', () => {
    const said = lines.flatMap((line, at) => (line === '' ? [] : [at]));
    fc.assert(
      fc.property(fc.constantFrom(...said), fc.constantFrom('changed', 'added'), (at, what) => {
        const others =
          what === 'changed'
            ? lines.with(at, `${lines[at] ?? ''}改。`)
            : lines.toSpliced(at, 0, '加一段。', '');
        expect(found(others)).toEqual([[at + 1, facts]]);
      }),
      { numRuns: 20 },
    );
    expect(found(lines.slice(0, 4))).toEqual([[4, { ...facts, isCut: true }]]);
  });

  it('are not asked for where the report came back, nor of a file that does not have them', () => {
    const figures = join(dir, 'reports/2023-h1.figures.json');
    const kept = readFileSync(figures, 'utf8');
    const whole = JSON.parse(kept) as { format: 1; entries: Record<string, unknown>[] };
    const entries = whole.entries.map(({ text: _, ...rest }) => rest);
    writeFileSync(figures, JSON.stringify({ ...whole, entries }));
    expect(found(lines.with(3, '另写一句。'))).toEqual([]);
    writeFileSync(figures, kept);
    expect(found(lines.with(3, '另写一句。'))).toHaveLength(1);
    const step = '{ step: 退回, seat: 党委书记, on: 2023-07-20 }';
    const back = readFileSync(file, 'utf8')
      .replace('status: 已报送', 'status: 退回修改')
      .replace(/^(signoff:\n(?: .*\n)*)/m, `$1  - ${step}\n`);
    writeFileSync(file, back);
    const codes = loadContent(dir, '2023-08-15').issues.map(({ issue }) => issue.code);
    expect(codes).not.toContain('sent-text-changed');
    expect(back).toContain(step);
  });
});
