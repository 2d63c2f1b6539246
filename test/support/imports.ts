import { globSync, readFileSync } from 'node:fs';
import { dirname, posix, sep } from 'node:path';
import ts from 'typescript';
import { root } from '../../scripts/site/checkout.ts';

/** Directed edges by their source: files to their imports, folders to those of their files. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The code below a folder of the project, each file with what it imports, types among it: files of the project
 * by their path from its root (`src/domain/date.ts`), packages by their name.
 */
export function importsBelow(folder: string): Graph {
  const files = globSync(`${folder}/**/*.{ts,astro}`, { cwd: root });
  return new Map(
    files
      .map((file) => file.split(sep).join('/'))
      .sort()
      .map((file) => [file, importsOf(file, readFileSync(`${root}/${file}`, 'utf8'))]),
  );
}

/** What the text of a file imports. */
export function importsOf(file: string, text: string): ReadonlySet<string> {
  const imported = codeOf(file, text).flatMap((code) => ts.preProcessFile(code).importedFiles);
  return new Set(
    imported.map(({ fileName }) =>
      fileName.startsWith('.') ? posix.join(dirname(file), fileName) : fileName,
    ),
  );
}

/** The code of a file: of a template, its frontmatter and its scripts. */
function codeOf(file: string, text: string): string[] {
  if (!file.endsWith('.astro')) return [text];
  const [, frontmatter = ''] = /^---\n(.*?)\n---/s.exec(text) ?? [];
  return [
    frontmatter,
    ...[...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code = '']) => code),
  ];
}

/** The graph between groups of names, without edges from a group to itself. */
export function grouped(graph: Graph, groupOf: (name: string) => string): Graph {
  const groups = new Map<string, Set<string>>();
  for (const [from, targets] of graph) {
    const own = groups.get(groupOf(from)) ?? new Set<string>();
    groups.set(groupOf(from), own);
    for (const target of targets) if (groupOf(target) !== groupOf(from)) own.add(groupOf(target));
  }
  return groups;
}

/** All names that can be reached from a name; the name itself only if it is in a cycle. */
export function reachable(graph: Graph, from: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const ahead = [from];
  for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
    for (const next of graph.get(name) ?? []) {
      if (!reached.has(next)) {
        reached.add(next);
        ahead.push(next);
      }
    }
  }
  return reached;
}

/** The names in cycles. */
export function inCircles(graph: Graph): string[] {
  return [...graph.keys()].filter((name) => reachable(graph, name).has(name));
}
