/** Whether the packages of the lock file are installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stop, words } from './words.mjs';

/**
 * Whether the packages in `node_modules` are those of the lock file, for this system: the list that npm
 * writes there at the very end of an install is held against it, package by package, by their digests. Not
 * by their times, which a copied folder loses; an interrupted install has no list.
 *
 * @param root the project's folder
 */
export function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const there = packagesIn(join(root, 'node_modules/.package-lock.json'));
  if (wanted === undefined || there === undefined) return false;
  return (
    Object.values(there).every(fitsHere) &&
    Object.entries(wanted).every(([place, one]) => {
      const found = there[place];
      if (place === '') return true;
      // npm leaves out the optional packages of other systems.
      if (found === undefined) return one.optional === true;
      return found.version === one.version && found.integrity === one.integrity;
    })
  );
}

/** The places in `node_modules`, such as `node_modules/zod`, of the packages that a lock file wants here. */
export function wantedPlaces(root) {
  const wanted = Object.entries(packagesIn(join(root, 'package-lock.json')) ?? {});
  return wanted.filter(([place, one]) => place !== '' && fitsHere(one)).map(([place]) => place);
}

/** Whether a package is for this system: its lists of systems and processors, where it has any, say so. */
function fitsHere({ os, cpu }) {
  return [
    [os, process.platform],
    [cpu, process.arch],
  ].every(([list, here]) => list === undefined || [list].flat().includes(here));
}

/** The packages in a list of npm's, by their places; `undefined` where there is no list, or half of one. */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch (error) {
    if (error instanceof SyntaxError || error.code === 'ENOENT') return undefined;
    return stop(words.notRead(file, error.code), 1);
  }
}
