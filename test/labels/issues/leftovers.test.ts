import { expect, it } from 'vitest';
import { leftoverExamples } from './examples/leftovers.ts';
import { worded } from './worded.ts';

it('words what is wrong with what programs and merges have left', () => {
  expect(worded(leftoverExamples)).toMatchInlineSnapshot(`
    "files-left-over: 有程序留下的文件
    “Thumbs.db”是系统或者软件自动留下的，不是材料，没有读取。
    > 删去这个文件：
    > records/Thumbs.db

    files-left-over: 有程序留下的文件
    “a.bak”、“b.bak”、“c.bak”等4个文件是系统或者软件自动留下的，不是材料，没有读取。
    > 删去这些文件：
    > a.bak
    > b.bak
    > c.bak
    > d.bak

    files-set-aside: 有名字以“_”开头的文件
    “_equipment”的名字以“_”开头，没有读取，里面的内容不会计入任何数字。
    > 要计入的，去掉名字开头的“_”；只是草稿的，移到存放材料的文件夹以外：
    > records/_equipment

    files-set-aside: 有名字以“_”开头的文件
    “_a”、“_b”、“_c”等4个文件的名字以“_”开头，没有读取，里面的内容不会计入任何数字。
    > 要计入的，去掉名字开头的“_”；只是草稿的，移到存放材料的文件夹以外。一共是这些：
    > _a
    > _b
    > _c
    > _d

    merge-conflict: 合并时的两个版本没有取舍
    第3行到第9行是两个人改了同一处、合并时留下的两个版本，这个文件没有读取。
    > 两个版本只留一个，或者合成一个；“<<<<<<<”“=======”“>>>>>>>”开头的几行一并删去，再保存。

    merge-conflict: 合并时的两个版本没有取舍
    第3行是合并时留下的记号，这个文件没有读取。
    > 两个版本只留一个，或者合成一个；“<<<<<<<”“=======”“>>>>>>>”开头的几行一并删去，再保存。

    file-is-link: 这是一个链接，不是文件
    “2023-03-16-lecture.mdx”是系统里的链接（快捷方式），指向这里的另一个文件，读取了就会重复计算。
    > 删去这个链接，原来的文件不动。

    file-is-link: 这是一个链接，不是文件
    “2023-03-16-lecture.mdx”是系统里的链接（快捷方式），指向这里的另一个文件夹，读取了就会重复计算。
    > 删去这个链接，原来的文件不动。

    file-is-link: 这是一个链接，不是文件
    “2023-03-16-lecture.mdx”是系统里的链接（快捷方式），指向存放材料的文件夹以外，别人的电脑上打不开。
    > 删去这个链接；需要里面的内容时，把文件本身复制到这里。

    file-is-link: 这是一个链接，不是文件
    “2023-03-16-lecture.mdx”是系统里的链接（快捷方式），绕回了它自己，读不到头。
    > 删去这个链接；需要里面的内容时，把文件本身复制到这里。

    file-is-link: 这是一个链接，不是文件
    “2023-03-16-lecture.mdx”是系统里的链接（快捷方式），指向的文件已经不在了。
    > 删去这个链接；需要里面的内容时，把文件本身复制到这里。"
  `);
});
