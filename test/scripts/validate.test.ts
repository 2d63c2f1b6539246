import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/site/checkout.ts';
import { commandEnvironment, finished, runHere } from '../support/command.ts';
import { baseTree } from '../support/base-tree.ts';
import { contentTree, record, recordAt } from '../support/content-tree.ts';
import { recordFile } from '../support/problems.ts';

const validate = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  runHere('scripts/validate.ts', args, { GITHUB_ACTIONS: undefined, ...env });

const misspelt = () => contentTree({ [recordFile]: record().replace('党课', '党刻') });

describe('npm run validate', { timeout: 20_000 }, () => {
  it('exits with 0 where there is nothing to say', async () => {
    const result = await validate(['--content', contentTree()]);
    expect(result).toEqual({ code: 0, stdout: '没有发现问题。\n', stderr: '' });
  });

  it('exits with 0 where there are warnings alone', async () => {
    const site = `\uFEFF${baseTree['site.yaml'] ?? ''}`;
    const result = await validate(['--content', contentTree({ 'site.yaml': site })]);
    expect(result.code).toBe(0);
    expect(result.stdout).toContain('1个文件有问题：提示1处。');
  });

  it('exits with 1 where there is an error', async () => {
    const result = await validate(['--content', misspelt()]);
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('kind: 党课');
  });

  it.each([
    [['--jsn'], '没有 --jsn 这个参数。是不是想写 --json？'],
    [['--content', 'nowhere'], '--content 后面的“nowhere”不是一个文件夹，或者文件夹不存在。'],
    [['--json', '--format', 'ci'], '--json 和 --format ci 只能写一个。'],
  ])('exits with 2 and shows the usage for %j', async (args, message) => {
    const result = await validate(args);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr.split('\n')[0]).toBe(message);
    expect(result.stderr).toContain('用法：npm run validate -- [参数]');
  });

  it('shows the usage when asked', async () => {
    const result = await validate(['--help']);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toContain('用法：');
  });

  it('prints annotations beside the text on GitHub, and never beside JSON', async () => {
    const content = misspelt();
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: content };
    const text = await validate(['--content', content], env);
    expect(text.stdout).toMatch(
      /^::error file=records\/equipment\/2023\/[^,]+,line=2,col=7,title=写了没有的选项::/m,
    );
    const json = await validate(['--content', content, '--json'], env);
    expect(JSON.parse(json.stdout)).toMatchObject({ counts: { errors: 1, warnings: 0, files: 1 } });
  });

  it('takes the day that it is told for today', async () => {
    const site = (baseTree['site.yaml'] ?? '').replace(/asOf: .*/, 'asOf: today');
    const content = contentTree({
      'site.yaml': site,
      ...recordAt('equipment', { date: '2023-03-16' }),
    });
    const early = await validate(['--content', content, '--today', '2023-03-15']);
    expect(early.stdout).toContain('日期还没有到');
    const late = await validate(['--content', content, '--today', '2023-03-16']);
    expect(late.stdout).toBe('没有发现问题。\n');
  });

  it('ends quietly when its reader goes away', async () => {
    const many = Object.assign(
      {},
      ...Array.from({ length: 28 }, (_, day) =>
        recordAt('equipment', {
          kind: '党刻',
          date: `2023-02-${String(day + 1).padStart(2, '0')}`,
          title: '题'.repeat(2000),
        }),
      ),
    ) as Record<string, string>;
    const child = spawn(
      process.execPath,
      ['scripts/validate.ts', '--content', contentTree(many), '--format', 'json'],
      { cwd: root, env: commandEnvironment() },
    );
    child.stdout.destroy();
    expect((await finished(child)).stderr).toBe('');
  });
});
