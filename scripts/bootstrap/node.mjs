/** Which Node runs the project's scripts. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stop, words } from './words.mjs';

/**
 * The Node that came with the packages; where there is none for this system, or it cannot start there
 * (musl, an old glibc), the host's own, if that is new enough.
 *
 * @param {string} binaries the folder of the packages' commands
 * @param {string} version the version of the host's Node
 */
export function projectNode(binaries, version = process.versions.node) {
  const bundled = join(binaries, 'node');
  const comesAlong = existsSync(bundled);
  if (comesAlong && starts(bundled)) return bundled;
  if (runsTypeScript(version)) return process.execPath;
  return stop(comesAlong ? words.unfit(version) : words.tooOld(version), 1);
}

/** Whether a Node can start: asked of it, because a missing loader and a missing symbol look different. */
function starts(node) {
  return spawnSync(node, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** From these versions on Node runs TypeScript by itself. */
function runsTypeScript(version) {
  const [major, minor] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
}
