import { expect, it } from 'vitest';
import { unseenExamples } from './examples/unseen.ts';
import { worded } from './worded.ts';

it('words what is wrong with what a reader does not see of what is written', () => {
  expect(worded(unseenExamples)).toMatchInlineSnapshot(`
    "hidden-character: 有看不见的字符
    这一行里有2个看不见的字符 U+200B（零宽空格）。看着一样的字，会因此查不到、对不上。
    > 光标移到这里，按删除键删去；看不准的，把这一行整行删掉，重新打一遍，不要再从网页、聊天记录或 Word 里粘贴。

    hidden-character: 有看不见的字符
    这一行里有看不见的字符 U+202E（方向控制符）。它会把后面的字倒过来显示，看到的和存下的不一样。
    > 光标移到这里，按删除键删去；看不准的，把这一行整行删掉，重新打一遍，不要再从网页、聊天记录或 Word 里粘贴。

    hidden-character: 有看不见的字符
    这一行里有看不见的字符 U+001B（转义符）。它在各种软件里显示不同，有的会打乱整行。
    > 光标移到这里，按删除键删去；看不准的，把这一行整行删掉，重新打一遍，不要再从网页、聊天记录或 Word 里粘贴。

    hidden-character: 有看不见的字符
    这一行里有看不见的字符 U+009C（控制字符）。它在各种软件里显示不同，有的会打乱整行。
    > 光标移到这里，按删除键删去；看不准的，把这一行整行删掉，重新打一遍，不要再从网页、聊天记录或 Word 里粘贴。

    hidden-character: 有看不见的字符
    这一行里有看不见的字符 U+3164。看着一样的字，会因此查不到、对不上。
    > 光标移到这里，按删除键删去；看不准的，把这一行整行删掉，重新打一遍，不要再从网页、聊天记录或 Word 里粘贴。

    hidden-character: 有看不见的字符
    文件或文件夹的名称里有看不见的字符 U+200B（零宽空格）。看着一样的字，会因此查不到、对不上。
    > 给文件或文件夹改名：原来的名称全部删掉，重新打一遍。

    hidden-character: 有看不见的字符
    这里用代码写了看不见的字符 U+00AD（软连字符）。看着一样的字，会因此查不到、对不上。
    > 删去这一处代码，直接写文字。

    name-case: 两个名称只有大小写不同
    “2023-Q1-talks.mdx”与 records/equipment/2023/2023-q1-talks.mdx 只有大小写不同。在许多电脑上这是同一个名称，一个会盖掉另一个。
    > 给其中一个改名；说的是同一件事，只留一个。

    name-case: 两个名称只有大小写不同
    “qc小组活动”与 catalogue/kinds/1-study.yaml:8 的“QC小组活动”只有大小写不同，容易写错、认错。
    > 换一个不同的名称；说的是同一件事，只留一处。

    number-written: 数的写法容易读错
    “0x10”会当成16，看的人未必这样认。
    > 按平常的写法，写 16。

    number-written: 数的写法容易读错
    “010”会当成10，看的人未必这样认。
    > 按平常的写法，写 10。"
  `);
});
