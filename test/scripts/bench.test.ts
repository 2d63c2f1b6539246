import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeContent, placeOf } from '../../scripts/bench/content.ts';
import { asText, timesOf } from '../../scripts/bench/files.ts';
import { measure } from '../../scripts/bench/measure.ts';
import { runsOn } from '../../scripts/bench/search/runs.ts';
import type { StepResult } from '../../scripts/bench/steps.ts';
import { benchTable } from '../../scripts/bench/table.ts';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { loadContent } from '../../src/io/load.ts';
import { runHere, runScript } from '../support/command.ts';
import { contentTree, recordAt, report, testToday } from '../support/content-tree.ts';
import { builtSite, demoContent } from '../support/site.ts';

const temp = mkdtempSync(join(tmpdir(), 'youju-bench-test-'));
afterAll(() => {
  rmSync(temp, { recursive: true, force: true });
});

const tree = () =>
  contentTree({ 'reports/2023-h1.mdx': report({}, '讲党课<Tally of="lectures" />。') });
const env = { TMPDIR: temp, INIT_CWD: temp };
const run = (...args: string[]) => runHere('scripts/bench.ts', args, env);

describe('npm run bench', { timeout: 120_000 }, () => {
  it('prints nothing but the steps with --json', async () => {
    const args = ['--content', tree(), '--records', '20', '--json'];
    const { stdout, code } = await runScript('scripts/bench.ts', args, env);
    expect(code).toBe(0);
    const { records, steps } = JSON.parse(stdout) as { records: number; steps: StepResult[] };
    expect(records).toBe(20);
    expect(steps.map(({ step }) => step)).toEqual([
      'generate',
      'validate',
      'tally',
      'tally-metric',
      'build',
    ]);
    for (const { seconds, peakMiB } of steps) {
      expect(seconds).toBeGreaterThan(0);
      if (process.platform === 'linux') expect(peakMiB).toBeGreaterThan(10);
      else expect(peakMiB).toBeNull();
    }
    expect(steps.at(-1)?.pages).toBeGreaterThan(20);
  });

  it.each([
    [['everything'], '不知道怎样量“everything”。可以写 all、search、files。'],
    [['--records', 'all'], '--records 不能写“all”。'],
    [['--record', '20'], '是不是想写 --records？'],
  ])('exits with 2 for %j', async (args, message) => {
    const { stdout, stderr, code } = await run(...args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(message);
  });

  it('exits with 1 and says why where a step cannot be done', async () => {
    const { stdout, stderr, code } = await run('--content', tree(), '--records', '2');
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
    expect(stderr).toContain('“造内容”没有完成');
    expect(stderr).toContain('--records 2 太少');
  });
});

describe('the bench of the search', () => {
  it('asks both engines the same in a real browser', { timeout: 120_000 }, async () => {
    // As an office's, and far fewer than the demo's: Pagefind reads each page of the site.
    const content = join(temp, 'few');
    await makeContent({ content: demoContent, records: 200, seed: 1 }, { content, site: '' });
    const browser = await launchBrowser();
    try {
      const runs = await runsOn(browser, {
        corpus: 'few',
        content: loadContent(content, testToday),
        site: await builtSite({ content }),
        work: temp,
        counts: { random: 20, natural: 10, dated: 20 },
        fresh: 2,
        seed: 1,
      });
      expect(runs.map(({ engine }) => engine)).toEqual(['youju', 'pagefind']);
      expect(runs[0]).toMatchObject({ recall: 1, firstRight: 1 });
      // Where a query names days, the handbook, which has them as an example, comes after the pages of those days.
      expect(runs[0]?.rPrecision).toBeGreaterThan(0.99);
      expect(runs[1]?.recall).toBeGreaterThan(0.1);
      for (const run of runs) {
        expect(run.queries).toMatchObject({
          random: { count: 20 },
          natural: { count: 10 },
          dated: { count: 20 },
        });
        expect(run.medianMs).toBeGreaterThan(0);
        expect(run.p95Ms).toBeGreaterThanOrEqual(run.medianMs);
        // A program, the index's beginning and a first hit at least.
        expect(run.coldRequests).toBeGreaterThan(3);
        expect(run.coldBytes).toBeGreaterThan(20_000);
        expect(run.indexBytes).toBeGreaterThan(run.coldBytes);
        expect(run.requestsPerQuery).toBeLessThan(run.coldRequests);
      }
    } finally {
      await browser.close();
    }
  });
});

describe('the place of generated content', () => {
  const place = (content: string, records = 20, seed = 1) =>
    placeOf({ content, records, seed }).content;

  it('is the same whatever records the content has', () => {
    expect(place(contentTree(recordAt('window')))).toBe(place(contentTree()));
  });

  it('is another for another seed, number or catalogue', () => {
    const content = contentTree();
    const places = [
      place(content),
      place(content, 30),
      place(content, 20, 2),
      place(contentTree({ 'catalogue/themes.yaml': 'themes: []\n' })),
    ];
    expect(new Set(places).size).toBe(places.length);
  });

  it('is left alone where the content is there', async () => {
    const content = contentTree();
    const there = { content, site: join(temp, 'site') };
    expect(await makeContent({ content, records: 20, seed: 1 }, there)).toBeUndefined();
  });
});

it('tells the exit code of a step and what it said', async () => {
  const { code, told, seconds } = await measure('scripts/validate.ts', ['--nothing']);
  expect(code).toBe(2);
  expect(told).toContain('没有 --nothing 这个参数。');
  expect(seconds).toBeGreaterThan(0);
});

describe('the bench of files that are made to be slow', () => {
  it('measures each alone beside the settings of a content, and tells what takes longer than is promised', () => {
    const file = 'reports/slow.mdx';
    const text = report({}, '慢');
    const [time] = timesOf(tree(), [{ file, name: 'a report', text }]);
    expect(time).toMatchObject({ file, name: 'a report' });
    expect(time?.seconds).toBeGreaterThan(0);
    const told = (seconds: number) => asText([{ file, name: 'a report', text, seconds }]);
    expect(told(1)).toContain('都做到了');
    expect(told(1.01)).toContain('有1个没有做到');
  });
});

describe('the table', () => {
  const step = (name: string, seconds: number, peakMiB?: number): StepResult => ({
    step: name,
    code: 0,
    told: '',
    seconds,
    peakMiB,
  });
  const steps = [
    step('validate', 4, 300),
    step('tally', 3.1, 300),
    step('build', 59, 2049),
    { ...step('build', 59), pages: 9, outputMiB: 1 },
  ];

  it('judges each target by what was measured', () => {
    const rows = benchTable(10_000, steps).split('\n').slice(1);
    expect(rows.map((row) => /没有做到|做到|未测/.exec(row.slice(30))?.[0])).toEqual([
      '做到',
      '没有做到',
      '没有做到',
      '未测',
    ]);
  });

  it('judges nothing where another number of records was measured', () => {
    expect(benchTable(300, steps)).not.toMatch(/做到/);
  });
});
