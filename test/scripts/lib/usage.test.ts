import { expect, it } from 'vitest';
import { usageOf } from '../../../scripts/lib/usage.ts';
import { validateWords } from '../../../src/labels/validate.ts';

it('shows how a command is called, in columns that Chinese words do not shift', () => {
  expect(usageOf(validateWords)).toMatchInlineSnapshot(`
    "用法：npm run validate -- [参数]

    检查内容里的所有问题，逐条说明在哪个文件、哪一行、怎样改。

      --content 文件夹       内容所在的文件夹，不写就是 content
      --format text|json|ci  输出的形式：文字、JSON，或者代码平台上的批注
      --json                 只输出 JSON，与 --format json 相同
      --today 日期           把这一天当作今天，例如 2023-07-31
      --help                 显示这份说明"
  `);
});
