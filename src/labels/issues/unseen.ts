import type { UnseenFacts } from '../../domain/issues/unseen.ts';
import { paste, type WordsFor } from './form.ts';

/** Words for what is written so that a reader sees something else. */
export const unseenWords = {
  'hidden-character': {
    title: '有看不见的字符',
    message: ({ codePoint, count, in: where }) =>
      `${places[where]}${count > 1 ? `${count}个` : ''}${isOfProgram(codePoint) ? '别处显示不出来' : '看不见'}的字符 ${nameOf(codePoint)}。${harm(codePoint)}`,
    hint: ({ codePoint, in: where }) =>
      isOfProgram(codePoint) && where === 'text' ? cureOfProgram : cures[where],
  },
  'text-replaced': {
    title: '有字已经丢了',
    message: ({ count }) =>
      `文件里有${count}个“\ufffd”，那里原来的字已经丢了。多半是 GBK 编码的文件，当作 UTF-8 打开，又保存过。`,
    hint: () =>
      '找没有保存过的那一份，用记事本打开，选“另存为”，编码选“UTF-8”；没有的，对照凭证把这些字重新打一遍。',
  },
  'look-alike': {
    title: '有看着像汉字的符号',
    message: ({ signs }) =>
      `“${signs}”看着是汉字，存下的却是字典部首一类的符号，多半是从 PDF 里复制来的。按平常的字去查，查不到，也对不上。`,
    hint: ({ better }) =>
      better === undefined
        ? '删去这些符号，用输入法重新打一遍。'
        : paste('重新打一遍，改为：', better),
  },
  'name-case': {
    title: '两个名称只有大小写不同',
    message: ({ name, other, first }, at) =>
      at.in === 'file'
        ? `“${name}”与 ${first} 只有大小写不同。在许多电脑上这是同一个名称，一个会盖掉另一个。`
        : `“${name}”与 ${first} 的“${other}”只有大小写不同，容易写错、认错。`,
    hint: ({}, at) =>
      at.in === 'file'
        ? '给其中一个改名；说的是同一件事，只留一个。'
        : '换一个不同的名称；说的是同一件事，只留一处。',
  },
  'number-written': {
    title: '数的写法容易读错',
    message: ({ written, decimal }) => `“${written}”会当成${decimal}，看的人未必这样认。`,
    hint: ({ decimal }, _at, _names, better) =>
      better
        ? paste('按平常的写法改为：', ...better)
        : `核对；就是 ${decimal} 的，按平常的写法写 ${decimal}。`,
  },
} satisfies WordsFor<UnseenFacts>;

const places = {
  text: '这一行里有',
  name: '文件或文件夹的名称里有',
  code: '这里用代码写了',
} as const;

const cures = {
  text: '光标移到这里，按删除键删去；看不准的，把这一行整行删掉，重新打一遍，不要再从网页、聊天记录或 Word 里粘贴。',
  name: '给文件或文件夹改名：原来的名称全部删掉，重新打一遍。',
  code: '删去这一处代码，直接写文字。',
} as const;

const cureOfProgram =
  '光标移到这里，按删除键删去；是 Word 里的项目符号，改用“●”；是图片、公式的位置，写成文字。';

/** `U+200B（零宽空格）` */
function nameOf(codePoint: number): string {
  const hex = codePoint.toString(16).toUpperCase().padStart(4, '0');
  const name = names.get(codePoint) ?? (isControl(codePoint) ? '控制字符' : undefined);
  return name === undefined ? `U+${hex}` : `U+${hex}（${name}）`;
}

function harm(codePoint: number): string {
  if (directions.has(codePoint)) return '它会把后面的字倒过来显示，看到的和存下的不一样。';
  if (isOfProgram(codePoint))
    return '只有在原来的软件里才是一个符号，网页上是方框或者空白，夹在词里的，这个词也查不到。';
  return isControl(codePoint)
    ? '它在各种软件里显示不同，有的会打乱整行。'
    : '看着一样的字，会因此查不到、对不上。';
}

/** Those of private use, to which a program gives a shape, and what stands in for an object of its own. */
function isOfProgram(codePoint: number): boolean {
  return codePoint === 0xfffc || /\p{Co}/u.test(String.fromCodePoint(codePoint));
}

/** Those of the oldest set, which once steered printers. */
function isControl(codePoint: number): boolean {
  return codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0);
}

const directions: ReadonlySet<number> = new Set([
  0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
]);

const names: ReadonlyMap<number, string> = new Map([
  [0x0, '空字符'],
  [0x7, '响铃符'],
  [0x8, '退格符'],
  [0xb, '纵向制表符'],
  [0xc, '换页符'],
  [0x1b, '转义符'],
  [0x7f, '删除符'],
  [0xad, '软连字符'],
  [0x200b, '零宽空格'],
  [0x200c, '零宽不连字符'],
  [0x200d, '零宽连字符'],
  [0x2028, '行分隔符'],
  [0x2029, '段分隔符'],
  [0x2060, '词连接符'],
  [0xfeff, '零宽不换行空格'],
  ...[...directions].map((codePoint): [number, string] => [codePoint, '方向控制符']),
]);
