import type { IssueFacts } from '../../domain/issues.ts';
import type { LeftoverFacts } from '../../domain/issues/leftovers.ts';
import { baseName, paste, quoted, type WordsFor } from './form.ts';

/** Words for what others than the editor have put into the folder: programs, git, the system. */
export const leftoverWords = {
  'files-left-over': {
    title: '有程序留下的文件',
    message: ({ files }) => `${listed(files)}是系统或者软件自动留下的，不是材料，没有读取。`,
    hint: ({ files }) => paste(files.length > 1 ? '删去这些文件：' : '删去这个文件：', ...files),
  },
  'files-set-aside': {
    title: '有名字以“_”开头的文件',
    message: ({ files }) =>
      `${listed(files)}的名字以“_”开头，没有读取，里面的内容不会计入任何数字。`,
    hint: ({ files }) =>
      paste(
        `要计入的，去掉名字开头的“_”；只是草稿的，移到存放材料的文件夹以外${files.length > 1 ? '。一共是这些' : ''}：`,
        ...files,
      ),
  },
  'merge-conflict': {
    title: '合并时的两个版本没有取舍',
    message: ({ from, to, versions }) => {
      if (!versions)
        return `${linesOf({ from, to })}有合并时留下的记号，两个版本没有取舍完，这个文件没有读取。`;
      const [ours, theirs] = versions.map(linesOf);
      return `两个人改了同一处，合并时两个版本都留下了：一个是${ours}，另一个是${theirs}。这个文件没有读取。`;
    },
    hint: () =>
      '两个版本只留一个，或者合成一个；“<<<<<<<”“=======”“>>>>>>>”开头的几行一并删去，再保存。',
  },
  'file-is-link': {
    title: '这是一个链接，不是文件',
    message: ({ to }, { file }) => `“${baseName(file)}”是系统里的链接（快捷方式），${leads[to]}。`,
    hint: ({ to }) =>
      to === 'file' || to === 'folder'
        ? '删去这个链接，原来的文件不动。'
        : '删去这个链接；需要里面的内容时，把文件本身复制到这里。',
  },
} satisfies WordsFor<LeftoverFacts>;

const leads: Readonly<Record<IssueFacts['file-is-link']['to'], string>> = {
  file: '指向这里的另一个文件，读取了就会重复计算',
  folder: '指向这里的另一个文件夹，读取了就会重复计算',
  outside: '指向存放材料的文件夹以外，别人的电脑上打不开',
  itself: '绕回了它自己，读不到头',
  nothing: '指向的文件已经不在了',
};

/** `第3行到第5行` */
function linesOf({ from, to }: { readonly from: number; readonly to: number }): string {
  if (to < from) return '空的';
  return from === to ? `第${from}行` : `第${from}行到第${to}行`;
}

/** The first few, and how many there are. */
function listed(files: readonly string[]): string {
  const few = files.slice(0, 3).map(baseName);
  return files.length > few.length ? `${quoted(few)}等${files.length}个文件` : quoted(few);
}
