import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { transform } from '@astrojs/compiler-rs';
import ts from 'typescript';
import { root } from '../../scripts/site/checkout.ts';

/** A file of the project as the TypeScript compiler parses it, by its path from the root. */
export interface Source {
  readonly path: string;
  readonly tree: ts.SourceFile;
}

/** The code below some folders; a template as the code that Astro makes of it, with its scripts. */
export function sourcesBelow(...folders: readonly string[]): Source[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,astro}`, { cwd: root }))
    .map((file) => file.split(sep).join('/'))
    .sort()
    .map((path) => sourceOf(path, readFileSync(`${root}/${path}`, 'utf8')));
}

/** The source of a file with this text. */
export function sourceOf(path: string, text: string): Source {
  const code = path.endsWith('.astro') ? codeOfTemplate(text) : text;
  // With parents: the use of a name depends on the node around it.
  return { path, tree: ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true) };
}

function codeOfTemplate(text: string): string {
  const { code, scripts } = transform(text);
  const inline = scripts.flatMap((script) => (script.type === 'inline' ? [script.code ?? ''] : []));
  return [code, ...inline].join('\n');
}

/** Calls `visit` with each node below one, in the order of the text. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  ts.forEachChild(node, (child) => {
    visit(child);
    walk(child, visit);
  });
}
