/** The messages of the bootstrap, which runs before `src/labels` can be loaded, and how it ends with one. */

const full = '磁盘空间不足，请清理磁盘后重新运行。';
const forbidden =
  '没有读写 node_modules 的权限，它可能由另一个用户安装。请由那个用户运行，或者删除 node_modules 后重新运行。';
const tooMany = '同时打开的文件太多，请关闭暂时不用的程序后重新运行。';
const inUse = 'node_modules 正被别的程序使用，请关闭编辑器和其他正在运行的命令后重新运行。';
const offline =
  '连不上下载依赖的服务器，请检查网络和代理；不能上外网的，请管理员设置内网的 npm 镜像（npm config set registry），或者在能上网的同类机器上安装好，把整个文件夹复制过来。';
const cures = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: '项目所在的磁盘是只读的，请把项目复制到可以写入的位置后重新运行。',
  EACCES: forbidden,
  EPERM: forbidden,
  EMFILE: tooMany,
  ENFILE: tooMany,
  EBUSY: inUse,
  ENOTEMPTY: inUse,
  ELOOP: 'node_modules 是绕成圈的链接，请删除它后重新运行。',
  ENOTFOUND: offline,
  EAI_AGAIN: offline,
  ECONNREFUSED: offline,
  ECONNRESET: offline,
  ETIMEDOUT: offline,
};

export const words = {
  usage: '用法：node scripts/bootstrap.mjs <脚本> [参数…]',
  installing:
    '正在安装依赖（首次运行或依赖有更新时需要，快的一分钟，网络慢的要几分钟，中途不用操作）……',
  /** How far an install is: packages in place, packages in all, seconds so far. */
  progress: (done, total, seconds) => `已装好${done}个包，共约${total}个，用时${spent(seconds)}。`,
  noNpm: '没有找到 npm。请安装 Node（npm 随它一起安装）后重新运行。',
  notRead: (file, code) => `无法读取 ${file}。${cureOf(code)}`,
  notInstalled: (kept, code) => `依赖安装失败${kept ? '，原有的没有动' : ''}。${cureOf(code)}`,
  notStarted: (program, code) => `无法启动 ${program}。${cureOf(code)}`,
  tooOld: (version) =>
    `本项目需要 Node 22.18 以上（或 24 以上），当前是 ${version}。请安装较新的 Node 后重新运行。`,
  unfit: (version) =>
    `项目自带的 Node 在这台机器上启动不了：Alpine 一类用 musl 的系统，或者 glibc 低于 2.28 的旧系统。这时要用系统里的 Node，需要 22.18 以上（或 24 以上），当前是 ${version}。请用系统的软件包安装较新的 Node（如 apk add nodejs npm）后重新运行。`,
};

function spent(seconds) {
  return seconds < 60 ? `${seconds}秒` : `${Math.floor(seconds / 60)}分${seconds % 60}秒`;
}

/** What to do about a refusal of the system or of npm; without a code, what was printed above says more. */
function cureOf(code) {
  return `${cures[code] ?? '请查看上面的提示，处理后重新运行。'}${code === undefined ? '' : `（${code}）`}`;
}

/** The first code with a cure that a text names. */
export function codeIn(text) {
  return Object.keys(cures).find((code) => new RegExp(`\\b${code}\\b`).test(text));
}

/** Ends the process, with a message where there is something to be said. */
export function stop(message, code) {
  if (message !== undefined) console.error(message);
  process.exit(code);
}
