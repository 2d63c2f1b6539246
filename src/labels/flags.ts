/** The words of a command: what it does, and what each of its flags is for. */
export interface CommandWords<Name extends string = string> {
  /** As in `npm run <name>`. */
  readonly name: string;
  readonly does: string;
  readonly flags: Readonly<Record<Name, FlagWords>>;
}

interface FlagWords {
  /** What stands after the flag; absent where the flag stands alone. */
  readonly value?: string;
  readonly does: string;
  /** Whether what stands after it is written without it. */
  readonly alone?: true;
}

/** How a flag is written: `--content 文件夹`, `--json`, or its value alone. */
export function writtenFlag(name: string, { value, alone }: FlagWords): string {
  if (alone && value !== undefined) return value;
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

export const helpWords: FlagWords = { does: '显示这份说明' };

/** Flags that several commands have in common. */
export const commonFlagWords = {
  content: { value: '文件夹', does: '内容所在的文件夹，不写就是 content' },
  json: { does: '只输出 JSON，供其他程序使用' },
  today: { value: '日期', does: '把这一天当作今天，例如 2023-07-31' },
} as const satisfies Readonly<Record<string, FlagWords>>;

/** What is wrong with the flags of a command, and how it is said. */
export const usageProblems = {
  'unknown-flag': ({ flag, meant }: { flag: string; meant: string | undefined }) =>
    `没有 ${flag} 这个参数。${meant === undefined ? '' : `是不是想写 ${meant}？`}`,
  'unexpected-argument': ({ argument }: { argument: string }) =>
    `“${argument}”前面没有参数名，不知道它是什么。`,
  'value-missing': ({ flag }: { flag: string }) => `${flag} 后面少了内容。`,
  'value-not-wanted': ({ flag, written }: { flag: string; written: string }) =>
    `${flag} 后面不用写内容，现在写了“${written}”。`,
  'flag-repeated': ({ flag }: { flag: string }) => `${flag} 写了两次，只能写一次。`,
  'value-wrong': ({ flag, written, allowed }: WrongValue) =>
    `${flag} 不能写“${written}”。${allowed.length > 0 ? `可以写 ${allowed.join('、')}。` : ''}`,
  'date-wrong': ({ flag, written }: { flag: string; written: string }) =>
    `${flag} 后面的“${written}”不是日期，应当写成 2023-07-31 这样。`,
  'folder-missing': ({ flag, written }: { flag: string; written: string }) =>
    `${flag} 后面的“${written}”不是一个文件夹，或者文件夹不存在。`,
  'list-gap': ({ flag, written }: { flag: string; written: string }) =>
    `${flag} 后面的“${written}”里有一处是空的，几个之间用逗号隔开，例如 ${flag} 甲,乙。`,
  'ending-wrong': ({ flag, written, endings }: WrongEnding) =>
    `${flag} 后面的文件名要以${endings.map((ending) => `“${ending}”`).join('或者')}结尾，现在是“${written}”。改为“${written}${endings[0]}”。`,
  'flags-conflict': ({ flags }: { flags: readonly string[] }) =>
    `${flags.join(' 和 ')} 只能写一个。`,
} as const;

interface WrongEnding {
  readonly flag: string;
  readonly written: string;
  readonly endings: readonly [string, ...string[]];
}

interface WrongValue {
  readonly flag: string;
  readonly written: string;
  readonly allowed: readonly string[];
}

export const commandLabels = {
  'usage.title': (line: string) => `用法：${line}`,
  'usage.flags': '[参数]',
  'command.failed': (reason: string) => `程序出错，没有完成：${reason}`,
  'command.debug': '设置环境变量 YOUJU_DEBUG=1 再运行一次，可以看到出错的位置。',
} as const;
