import { git } from '../../src/io/git.ts';

/** The state of the repository that a content folder lies in; `undefined` where it lies in none. */
export interface Repository {
  /** The commit that the folder is at; `undefined` before the first one. */
  readonly commit: string | undefined;
  /** Files of the folder that are not as they were committed, relative to it. */
  readonly changed: readonly string[];
}

/** Asks git about a content folder. Hooks and settings of the repository are not run: nothing is changed. */
export function repositoryOf(dir: string): Repository | undefined {
  if (git(dir, ['rev-parse', '--is-inside-work-tree'])?.trim() !== 'true') return undefined;
  const status = git(dir, ['status', '--porcelain', '-z', '--untracked-files=all', '--', '.']);
  const prefix = git(dir, ['rev-parse', '--show-prefix'])?.trim() ?? '';
  const changed = (status ?? '')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => line.slice(3))
    .map((path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path));
  return { commit: git(dir, ['rev-parse', '--verify', '--quiet', 'HEAD'])?.trim(), changed };
}
