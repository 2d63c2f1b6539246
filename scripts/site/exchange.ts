import { spawnSync } from 'node:child_process';

/** The number of Linux's `renameat2`, by what Node calls the processor. */
const renameat2: Readonly<Record<string, number>> = {
  x64: 316,
  arm64: 276,
  loong64: 276,
  riscv64: 276,
};

/** The two folders are relative to the process's working folder, and change places (`RENAME_EXCHANGE`). */
const perlCall = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

/**
 * Exchanges two folders of one disk atomically, so that neither place is ever empty, even after a kill.
 * Linux can, but Node has no call for it: new versions of `mv` have, and any Perl.
 *
 * @returns `false` where neither is there or the file system cannot; then nothing has changed
 */
export function exchange(one: string, other: string): boolean {
  if (process.platform !== 'linux') return false;
  const number = renameat2[process.arch];
  return (
    succeeds('mv', '--exchange', '--no-target-directory', '--', one, other) ||
    (number !== undefined && succeeds('perl', '-e', perlCall, String(number), one, other))
  );
}

function succeeds(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
