import { execFileSync } from 'node:child_process';

/** Runs git in a folder, as somebody whom no setting of this machine knows. */
export function git(dir: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', dir, ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_NAME: 'office',
      GIT_AUTHOR_EMAIL: 'office@example.org',
      GIT_COMMITTER_NAME: 'office',
      GIT_COMMITTER_EMAIL: 'office@example.org',
    },
  });
}

/** Makes a repository of a folder, or commits what has changed in it; answers the commit. */
export function commitAll(dir: string, subject = 'Content'): string {
  git(dir, 'init', '--quiet');
  git(dir, 'add', '--all');
  git(dir, 'commit', '--quiet', '--allow-empty', '-m', subject);
  return git(dir, 'rev-parse', 'HEAD').trim();
}
