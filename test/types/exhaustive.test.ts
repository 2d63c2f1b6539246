import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { fieldTypeNames } from '../../src/domain/catalogue/field.ts';

const root = path.resolve();

/**
 * What is added to the sources, in memory alone: a field type with its row, a form of `take` without, the
 * declaration of a component, and a new sort of what components become.
 */
const additions: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'src/domain/catalogue/field.ts': ['  record: {', '  colour: ofTexts,\n  record: {'],
  'src/domain/catalogue/metric.ts': [
    "  | { readonly do: 'target' };",
    "  | { readonly do: 'target' }\n  | { readonly do: 'average'; readonly field: string };",
  ],
  'src/domain/components.ts': [
    '  Commands: {',
    "  Newcomer: { attributes: { of: 'metric' }, children: false, display: 'block', in: ['report'] },\n  Commands: {",
  ],
  'src/views/report/text/prepare.ts': [
    '  readonly Said: undefined;',
    "  readonly Said: { readonly is: 'newcomer' } | undefined;",
  ],
};

/** The files that a list of CONTRIBUTING names, of those that are compiled. */
function listed(heading: string): string[] {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const [, after = ''] = text.split(heading);
  const [section = ''] = after.split(/\n\*\*|\n## /);
  return [...section.matchAll(/`([\w/.-]+\.ts)`/g)].flatMap(([, file]) => file ?? []);
}

/** The files that do not compile once that is added, of those that ask for a type or a form. */
function broken(): string[] {
  const config = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file));
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const asking = fileNames.filter(
    (file) =>
      /\/(src\/(domain|io|labels|wording|tables|charts|views|search|components)|scripts\/generate)\/.*\.ts$/.test(
        file,
      ) &&
      /\.type\b|\btype \}|\.do\b|FieldType|fieldTypes|AskedType|\bTake\b|ComponentName|domain\/components|PreparedBlock|declare module|'remark-/.test(
        ts.sys.readFile(file) ?? '',
      ),
  );
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    const [before, after] = additions[path.relative(root, name)] ?? [];
    const text = before === undefined ? undefined : ts.sys.readFile(name);
    if (text === undefined || before === undefined || after === undefined)
      return read(name, ...rest);
    expect(text).toContain(before);
    return ts.createSourceFile(name, text.replace(before, after), rest[0]);
  };
  const program = ts.createProgram(asking, { ...options, types: [] }, host);
  return asking
    .filter((file) => program.getSemanticDiagnostics(program.getSourceFile(file)).length > 0)
    .map((file) => path.relative(root, file));
}

it('a new field type, form of take and component fail to compile in the files that CONTRIBUTING lists', () => {
  const [start, ...ofType] = listed('**To add a field type:**');
  expect(start).toBe('src/domain/catalogue/field.ts');
  const ofTake = listed('**To add a form of `take`:**');
  const [declared, ...ofComponent] = listed('**To add a component:**');
  expect(declared).toBe('src/domain/components.ts');
  const ofSort = listed('**A component of a new sort**');
  expect(ofSort).toHaveLength(1);
  expect(broken().sort()).toEqual([...ofType, ...ofTake, ...ofComponent, ...ofSort].sort());
}, 300_000);

it('the handbook tells of each field type', () => {
  const text = readFileSync('content/guide/catalogue.mdx', 'utf8');
  const [, after = ''] = text.split('### 一项可以是什么\n');
  const [section = ''] = after.split('\n### ');
  const rows = section
    .split('\n')
    .slice(2)
    .filter((line) => line.startsWith('| `'));
  const told = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)]);
  expect(told.map(([, name]) => name).sort()).toEqual([...fieldTypeNames].sort());
});
