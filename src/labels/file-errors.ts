/** What the file system says when it refuses, in words: what happened, where, what to do. */

interface FileErrorFacts {
  /** The code of the operating system: `ENOSPC`. */
  readonly code: string;
  /** Where it happened, where that is known. */
  readonly path: string | undefined;
  /** Whether that lies among the installed packages. */
  readonly inPackages: boolean;
  /** Who runs the command. */
  readonly user: string | undefined;
}

/** One message for one refusal, in a line or two. */
export function describeFileError(facts: FileErrorFacts): string {
  const { code, path } = facts;
  const { what, cure } = wordsFor(facts);
  return `${what}（${code}），没有完成${path === undefined ? '' : `：${path}`}\n${cure}`;
}

interface Words {
  readonly what: string;
  readonly cure: string;
}

function wordsFor(facts: FileErrorFacts): Words {
  const { code, user } = facts;
  if (code !== 'EACCES' && code !== 'EPERM') return words.get(code) ?? otherWords;
  const who = user === undefined ? '当前用户' : `当前用户 ${user}`;
  return {
    what: '没有读写的权限',
    cure: facts.inPackages
      ? `node_modules 可能由另一个用户安装，${who} 不能写入。请由那个用户运行，或者删除 node_modules 后重新运行，会自动重新安装。`
      : `请检查这个位置和它上一级文件夹的所有者和权限：${who} 应当可以读写；或者改用有权限的位置。`,
  };
}

const full: Words = {
  what: '磁盘空间不足',
  cure: '请清理这个位置所在的磁盘（空间有余时，看文件数是否到了上限），或者改用空间足够的磁盘，然后重新运行。',
};
const tooManyOpen: Words = {
  what: '同时打开的文件太多',
  cure: '请关闭暂时不用的程序后重新运行；经常出现时，请管理员调高打开文件数的上限（ulimit -n）。',
};
const inUse: Words = {
  what: '这个位置正被占用',
  cure: '请关闭正在使用它的程序后重新运行。如果它是磁盘或容器的挂载点，不能整个替换，请改用它里面的一个文件夹。',
};
const changedBeside: Words = {
  what: '这个位置同时有别的程序在写',
  cure: '请等别的程序结束后重新运行。',
};
const diskFailed: Words = {
  what: '磁盘读写出错',
  cure: '磁盘或网络盘可能有故障，请检查它是否连接正常，或者改用别的磁盘，然后重新运行。',
};

const words: ReadonlyMap<string, Words> = new Map([
  ['ENOSPC', full],
  [
    'EDQUOT',
    {
      what: '磁盘配额已用完',
      cure: '请删除不用的文件，或者请管理员提高配额，然后重新运行。',
    },
  ],
  [
    'EROFS',
    { what: '磁盘是只读的', cure: '请改用可以写入的位置，或者请管理员把磁盘改为可以写入。' },
  ],
  [
    'EFBIG',
    { what: '文件超过了磁盘允许的大小', cure: '请改用别的磁盘，或者请管理员放宽文件大小的限制。' },
  ],
  ['EMFILE', tooManyOpen],
  ['ENFILE', tooManyOpen],
  ['EBUSY', inUse],
  ['ETXTBSY', inUse],
  ['EEXIST', changedBeside],
  ['ENOTEMPTY', changedBeside],
  [
    'ENOTDIR',
    {
      what: '路径里有一级是文件，不是文件夹',
      cure: '请检查路径是否写错，或者把那个文件移走后重新运行。',
    },
  ],
  [
    'EISDIR',
    { what: '这个位置应当是文件，却是一个文件夹', cure: '请把这个文件夹移走或改名后重新运行。' },
  ],
  [
    'ENOENT',
    {
      what: '文件或文件夹不见了',
      cure: '运行时可能被移走或删除，请检查路径后重新运行。',
    },
  ],
  [
    'ENAMETOOLONG',
    {
      what: '路径太长',
      cure: '请缩短文件夹或文件的名称，或者把项目放到层级较少的位置，然后重新运行。',
    },
  ],
  ['ELOOP', { what: '链接绕成了圈', cure: '请删除指回自己的链接后重新运行。' }],
  ['EIO', diskFailed],
  ['ENXIO', diskFailed],
  ['ENODEV', diskFailed],
  ['ESTALE', diskFailed],
  ['ENOTCONN', diskFailed],
]);

const otherWords: Words = {
  what: '系统没有允许读写',
  cure: '请检查这个位置的权限和所在的磁盘，或者改用别的位置，然后重新运行。',
};
