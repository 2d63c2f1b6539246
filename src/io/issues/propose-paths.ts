import { anotherName, placedName, meantName } from '../../domain/meant/file-name.ts';
import type { Names } from '../../domain/names.ts';
import { folded } from '../ids.ts';
import type { LocatedIssue } from './locate.ts';

/**
 * Gives each file that cannot be called what it is called, or lies where nothing is read, the path that it should
 * have: its own, which no other file has and none was given before. `paths` are those of the files that were read.
 */
export function proposePaths(
  issues: readonly LocatedIssue[],
  { branch }: Names,
  paths: Iterable<string>,
): LocatedIssue[] {
  const taken = new Set([...paths].map(folded));
  return issues.map((one) => {
    const meant = meantFor(one, branch);
    if (meant === undefined) return one;
    let path = meant;
    for (let number = 2; taken.has(folded(path)); number += 1) path = anotherName(meant, number);
    taken.add(folded(path));
    return { ...one, better: [path] };
  });
}

function meantFor(
  { issue, file }: LocatedIssue,
  branches: ReadonlyMap<string, string>,
): string | undefined {
  if (issue.code === 'file-name-invalid') return meantName(file, branches).path;
  if (issue.code !== 'file-misplaced') return undefined;
  return placedName(file, issue.facts.expected, branches);
}
