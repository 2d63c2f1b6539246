import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ValidationReport } from '../../scripts/lib/problems.ts';
import { runHere, type CommandResult } from '../support/command.ts';

const folder = 'records/equipment/2023';

/** What the fixture has wrong, each once: file, line, column (from 1), code. One run has to find them all. */
const faults: readonly (readonly [file: string, line: number, column: number, code: string])[] = [
  // A tree in which two branches stand below each other.
  ['branches/east.mdx', 4, 9, 'branch-cycle'],
  // The first quarter was left out, and the second is returned.
  ['branches/equipment.mdx', 9, 5, 'not-returned'],
  // Of the essays of that quarter there is no count, and the secretary's seat was vacant.
  ['branches/equipment.mdx', 9, 15, 'owed-missing'],
  ['branches/equipment.mdx', 9, 49, 'return-by-vacant'],
  // A figure "handed over by another office" that is taken from what branches recorded.
  ['catalogue/metrics.yaml', 11, 9, 'metric-nature-clash'],
  // A share that is to be printed in times.
  ['catalogue/metrics.yaml', 35, 9, 'metric-unit-share'],
  // Thirty by the sheet, twenty-one by the branches; two may be between them.
  [`${folder}/2023-01-10-misspelt-kind.mdx`, 2, 7, 'unknown-choice'],
  // The key is unknown and the one that was meant is missing: one mistake, reported once.
  [`${folder}/2023-01-12-misspelt-field.mdx`, 6, 1, 'unknown-key'],
  [`${folder}/2023-01-13-values.mdx`, 6, 13, 'wrong-type'],
  [`${folder}/2023-01-13-values.mdx`, 7, 1, 'unknown-key'],
  [`${folder}/2023-01-13-values.mdx`, 8, 11, 'bad-date'],
  [`${folder}/2023-01-17-wrong-day.mdx`, 1, 1, 'date-not-in-name'],
  // A second record pasted below the first.
  [`${folder}/2023-01-17-wrong-day.mdx`, 9, 1, 'frontmatter-second'],
  [`${folder}/2023-01-19-names.mdx`, 6, 15, 'unknown-branch'],
  [`${folder}/2023-01-19-names.mdx`, 7, 16, 'unknown-choice'],
  [`${folder}/2023-01-19-names.mdx`, 8, 12, 'unknown-record'],
  [`${folder}/2023-02-01-present.mdx`, 6, 10, 'relation-broken'],
  // Sixteen were expected where there were fourteen; the nineteen of March do not matter yet.
  [`${folder}/2023-02-02-too-many.mdx`, 5, 11, 'beyond-branch-size'],
  [`${folder}/2023-02-03-broken.mdx`, 5, 9, 'yaml-broken'],
  [`${folder}/2023-02-06-tab.mdx`, 6, 1, 'yaml-tab'],
  [`${folder}/2023-02-07-full-width.mdx`, 3, 6, 'yaml-full-width'],
  [`${folder}/2023-02-08-encoding.mdx`, 3, 8, 'file-not-utf8'],
  [`${folder}/2023-02-09-windows.mdx`, 1, 1, 'file-has-bom'],
  [`${folder}/2023-02-09-windows.mdx`, 1, 4, 'file-has-crlf'],
  [`${folder}/2023-02-10-empty.mdx`, 1, 1, 'file-empty'],
  [`${folder}/2023-02-13-large.mdx`, 1, 1, 'file-too-large'],
  [`${folder}/2023-02-14-nested.mdx`, 5, 32, 'yaml-too-deep'],
  // A lecture of two branches, each of which has a record of it.
  [`${folder}/2023-03-22-joint.mdx`, 6, 15, 'joint-written-twice'],
  // A single talk in a month whose talks are counted as well.
  [`${folder}/2023-03-talks.mdx`, 4, 9, 'double-count'],
  // In two places from half past three to four.
  [`${folder}/2023-04-06-lecture.mdx`, 5, 7, 'meetings-overlap'],
  [`${folder}/2023-04-20-copied.mdx`, 5, 11, 'added-after-return'],
  // The text of a fortnight before with other numbers.
  [`${folder}/2023-04-20-copied.mdx`, 8, 16, 'body-repeats'],
  [`${folder}/2023-04-21-hours.mdx`, 5, 7, 'bad-clock'],
  ['reports/2023-h1.mdx', 6, 1, 'mdx-import'],
  ['reports/2023-h1.mdx', 8, 25, 'mdx-unknown-attribute'],
  ['reports/2023-h1.mdx', 8, 46, 'mdx-unknown-component'],
  ['reports/2023-h1.mdx', 10, 6, 'mdx-expression'],
  ['reports/2023-h1.mdx', 10, 15, 'link-unsafe'],
  ['reports/2023-q1.mdx', 6, 37, 'unknown-metric'],
  // A good start, with a growth of minus 3.5 %.
  ['reports/2023-q1.mdx', 8, 34, 'claim-unsupported'],
  // More than thirty, by nobody's count; and a figure with its unit twice.
  ['reports/2023-q1.mdx', 10, 3, 'number-typed'],
  ['reports/2023-q1.mdx', 10, 35, 'unit-repeated'],
];

const text = `---\nkind: 党课\ntitle: 专题党课\ndate: 2023-02-08\nlecturer: 党委书记\nattendance: 12\n---\n`;

/** The faults that git would mend or that are too large for it, by file name. */
const unstored: Readonly<Record<string, string | Uint8Array>> = {
  '2023-02-08-encoding.mdx': gbk(),
  '2023-02-09-windows.mdx': `\uFEFF${text.replace('02-08', '02-09').replaceAll('\n', '\r\n')}`,
  '2023-02-10-empty.mdx': '',
  '2023-02-13-large.mdx': text.replace('02-08', '02-13') + '记'.repeat(1_800_000),
};

/** The record with its title as an old Windows editor writes it: 主题党课 in GBK. */
function gbk(): Uint8Array {
  const [before = '', after = ''] = text.split('专题党课');
  const title = [0xd6, 0xf7, 0xcc, 0xe2, 0xb5, 0xb3, 0xbf, 0xce];
  return new Uint8Array([...Buffer.from(before), ...title, ...Buffer.from(after)]);
}

const content = mkdtempSync(join(tmpdir(), 'youju-faults-'));
let asJson: CommandResult;
let asText: CommandResult;

beforeAll(async () => {
  cpSync(join(import.meta.dirname, '../fixtures/faults'), content, { recursive: true });
  for (const [name, written] of Object.entries(unstored)) {
    writeFileSync(join(content, folder, name), written);
  }
  asJson = await runHere('scripts/validate.ts', ['--content', content, '--json']);
  asText = await runHere('scripts/validate.ts', ['--content', content]);
}, 240_000);

afterAll(() => {
  rmSync(content, { recursive: true, force: true });
});

describe('validate, over content with a fault of every sort', () => {
  it('names each of them in one run, on its line and column', () => {
    const { problems } = JSON.parse(asJson.stdout) as ValidationReport;
    expect(problems.map(({ file, line, column, code }) => [file, line, column, code])).toEqual(
      faults,
    );
  });

  it('counts them and exits with 1', () => {
    const { counts } = JSON.parse(asJson.stdout) as ValidationReport;
    expect(counts).toEqual({ errors: 33, warnings: 9, files: 25 });
    expect(asJson).toMatchObject({ code: 1, stderr: '' });
  });

  it('finds the word that was meant', () => {
    const { problems } = JSON.parse(asJson.stdout) as ValidationReport;
    const hints = problems.map(({ hint }) => hint).join('\n');
    for (const meant of ['党课', '党的二十大精神', 'attendance', 'period', 'lectures']) {
      expect(hints).toContain(`是不是想写“${meant}”`);
    }
    // The nearest branch is the host itself, and cannot be meant.
    expect(hints).not.toContain('是不是想写“equipment”');
  });

  it('tells a person the same, without a stack', () => {
    expect(asText).toMatchObject({ code: 1, stderr: '' });
    expect(asText.stdout.trimEnd().split('\n').at(-1)).toBe('25个文件有问题：错误33处，提示9处。');
    expect(asText.stdout.match(/^ {2}\d+:\d+ {2}(?:错误|提示) /gm)).toHaveLength(faults.length);
    expect(asText.stdout).not.toMatch(/node:|\.ts:|at .*\(/);
  });
});
