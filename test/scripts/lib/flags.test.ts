import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  day,
  folder,
  oneOf,
  readFlags,
  text,
  toggle,
  UsageError,
} from '../../../scripts/lib/flags.ts';
import { root } from '../../../scripts/site/checkout.ts';

const flags = {
  content: folder('content'),
  format: oneOf(['text', 'json']),
  json: toggle(),
  metric: text(),
  today: day(),
};

const read = (...args: string[]) => readFlags(args, flags);
const complaint = (...args: string[]) => {
  try {
    read(...args);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return undefined;
};

describe('readFlags(args, flags)', () => {
  it('gives each flag its value where nothing is written', () => {
    expect(read()).toEqual({
      content: join(root, 'content'),
      format: undefined,
      json: false,
      metric: undefined,
      today: undefined,
    });
  });

  it('reads values after a space and after an equals sign', () => {
    expect(read('--metric', 'lectures', '--today=2023-07-31', '--json')).toMatchObject({
      metric: 'lectures',
      today: '2023-07-31',
      json: true,
    });
  });

  it('reads a folder as an absolute path', () => {
    expect(read('--content', 'test/labels').content).toBe(join(root, 'test/labels'));
  });

  it.each([
    [['--jsn'], '没有 --jsn 这个参数。是不是想写 --json？'],
    [['--contents', 'x'], '没有 --contents 这个参数。是不是想写 --content？'],
    [['--verbose'], '没有 --verbose 这个参数。'],
    [['-v'], '没有 -v 这个参数。'],
    [['--toString'], '没有 --toString 这个参数。'],
    [['content'], '“content”前面没有参数名，不知道它是什么。'],
    [['--', 'content'], '“content”前面没有参数名，不知道它是什么。'],
    [['--metric'], '--metric 后面少了内容。'],
    [['--metric='], '--metric 后面少了内容。'],
    [['--metric', '--json'], '--metric 后面少了内容。'],
    [['--json=yes'], '--json 后面不用写内容，现在写了“yes”。'],
    [['--json', '--json'], '--json 写了两次，只能写一次。'],
    [['--format', 'xml'], '--format 不能写“xml”。可以写 text、json。'],
    [['--today', '2023-02-30'], '--today 后面的“2023-02-30”不是日期，应当写成 2023-07-31 这样。'],
    [['--content', 'nowhere'], '--content 后面的“nowhere”不是一个文件夹，或者文件夹不存在。'],
    [
      ['--content', 'package.json'],
      '--content 后面的“package.json”不是一个文件夹，或者文件夹不存在。',
    ],
  ])('refuses %j', (args, message) => {
    expect(complaint(...args)).toBe(message);
  });
});
