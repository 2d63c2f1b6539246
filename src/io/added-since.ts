import { execFileSync } from 'node:child_process';

/**
 * The files of a content folder that were not there yet at a commit, relative to it; `undefined` where nobody can say:
 * without git, outside a repository, or where the repository does not have the commit. One question to git, which
 * changes nothing.
 */
export function addedSince(dir: string, commit: string): ReadonlySet<string> | undefined {
  // What is no name of a commit is never handed to git.
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
  try {
    const written = execFileSync(
      'git',
      [
        '-C',
        dir,
        'diff',
        '--name-only',
        '--no-renames',
        '--diff-filter=A',
        '--relative',
        '-z',
        commit,
        '--',
        '.',
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 5000 },
    );
    return new Set(written.split('\0'));
  } catch {
    return undefined;
  }
}
