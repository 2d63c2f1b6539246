import { posix } from 'node:path';
import ts from 'typescript';
import { walk, type Source } from './sources.ts';

/** A table of labels: an object literal at the top of a file of `src/labels`. */
export interface LabelTable {
  /** Its file and its name: `src/labels/tally.ts tallyLabels`. */
  readonly name: string;
  readonly keys: readonly string[];
  /** The keys that no code asks for. */
  readonly unused: readonly string[];
}

/** How code uses a table: one key, the keys of a form, the keys that a value can be, or all of them. */
type Use =
  | { readonly of: 'key'; readonly key: string }
  | { readonly of: 'form'; readonly form: RegExp }
  | { readonly of: 'value' }
  | { readonly of: 'all' };

/** What has been found about a table so far. */
interface Found {
  readonly keys: readonly string[];
  /** The tables that it is spread into. */
  readonly into: Set<string>;
  readonly uses: Use[];
}

/**
 * The tables of labels in some sources, with the keys of each that none of the sources uses.
 *
 * - `table.key` and `table['key']` use the key.
 * - `` table[`place.${thing}`] `` uses the keys of this form, and `table[value]` any key, where the value
 *   stands somewhere as a string or a name.
 * - A table that is spread into another is used as the other is.
 * - A table that is handed over as a whole, as in `Object.keys(table)`, is used as a whole.
 */
export function labelTables(sources: readonly Source[]): LabelTable[] {
  const tables = new Map<string, Found>();
  const names = new Map<ts.Node, string>();
  for (const { path, tree } of sources.filter(isOfLabels)) {
    for (const [name, object] of objectsOf(tree)) {
      const keys = object.properties.flatMap(({ name: key }) => (key ? [textOf(key)] : []));
      tables.set(tableName(path, name), { keys, into: new Set(), uses: [] });
      names.set(object, tableName(path, name));
    }
  }
  const words = new Set<string>();
  for (const source of sources) {
    const known = tablesKnownTo(source, tables);
    walk(source.tree, (node) => {
      if (saysWord(source, node)) words.add(node.text);
      const table = ts.isIdentifier(node) ? known.get(node.text) : undefined;
      if (!table) return;
      const into = ts.isSpreadAssignment(node.parent) ? names.get(node.parent.parent) : undefined;
      if (into !== undefined) table.into.add(into);
      else table.uses.push(...usesAt(node));
    });
  }
  return [...tables].map(([name, { keys }]) => {
    const uses = usesOf(name, tables);
    return {
      name,
      keys,
      unused: keys.filter((key) => !uses.some((use) => takes(use, key, words))),
    };
  });
}

const isOfLabels = ({ path }: Source) => path.startsWith('src/labels/');

const tableName = (path: string, name: string) => `${path} ${name}`;

/** The uses of a table and of those that it is spread into. */
function usesOf(name: string, tables: ReadonlyMap<string, Found>): Use[] {
  const { uses = [], into = [] } = tables.get(name) ?? {};
  return [...uses, ...[...into].flatMap((other) => usesOf(other, tables))];
}

function takes(use: Use, key: string, words: ReadonlySet<string>): boolean {
  switch (use.of) {
    case 'key':
      return use.key === key;
    case 'form':
      return (
        use.form
          .exec(key)
          ?.slice(1)
          .every((value) => words.has(value)) ?? false
      );
    case 'value':
      return words.has(key);
    case 'all':
      return true;
  }
}

/** How the name of a table is used where it stands; not at all where it is declared or stands for its type. */
function usesAt(node: ts.Node): Use[] {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node) {
    return [{ of: 'key', key: parent.name.text }];
  }
  if (ts.isElementAccessExpression(parent) && parent.expression === node) {
    return usesBy(parent.argumentExpression);
  }
  if (ts.isShorthandPropertyAssignment(parent)) return [{ of: 'all' }];
  const isNamed = 'name' in parent && parent.name === node;
  const isType = ts.isTypeQueryNode(parent) || ts.isTypeReferenceNode(parent);
  const isListed = ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent);
  return isNamed || isType || isListed ? [] : [{ of: 'all' }];
}

/** What an expression in brackets uses. */
function usesBy(expression: ts.Expression): Use[] {
  if (ts.isStringLiteralLike(expression)) return [{ of: 'key', key: expression.text }];
  if (ts.isConditionalExpression(expression)) {
    return [...usesBy(expression.whenTrue), ...usesBy(expression.whenFalse)];
  }
  if (!ts.isTemplateExpression(expression)) return [{ of: 'value' }];
  const texts = [expression.head, ...expression.templateSpans.map(({ literal }) => literal)];
  const form = texts.map(({ text }) => text.replaceAll('.', '\\.')).join('(.+)');
  return [{ of: 'form', form: new RegExp(`^${form}$`) }];
}

/** Whether a node is a string or a name that a value could come from: the key of a label is none. */
function saysWord(source: Source, node: ts.Node): node is ts.StringLiteralLike | ts.Identifier {
  if (!ts.isStringLiteralLike(node) && !ts.isIdentifier(node)) return false;
  const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
  return !(isOfLabels(source) && isKey);
}

/** The object literals at the top of a file, by their names. */
function objectsOf(tree: ts.SourceFile): [string, ts.ObjectLiteralExpression][] {
  return tree.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name, initializer }) => {
      let value = initializer;
      while (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value))) {
        value = value.expression;
      }
      return value && ts.isObjectLiteralExpression(value) ? [[name.getText(tree), value]] : [];
    });
}

/** The tables that a file can name, its own and those that it imports, by their names there. */
function tablesKnownTo(
  { path, tree }: Source,
  tables: ReadonlyMap<string, Found>,
): ReadonlyMap<string, Found> {
  const own = objectsOf(tree).map(([name]) => [name, tableName(path, name)] as const);
  const imported = tree.statements
    .filter((one) => ts.isImportDeclaration(one))
    .flatMap((one) => {
      const { moduleSpecifier: from, importClause } = one;
      const bindings = importClause?.namedBindings;
      if (!ts.isStringLiteral(from) || !bindings || !ts.isNamedImports(bindings)) return [];
      const file = posix.join(posix.dirname(path), from.text);
      return bindings.elements.map(
        ({ name, propertyName }) =>
          [name.text, tableName(file, (propertyName ?? name).text)] as const,
      );
    });
  return new Map(
    [...own, ...imported].flatMap(([name, table]) => {
      const found = tables.get(table);
      return found ? [[name, found] as const] : [];
    }),
  );
}

function textOf(key: ts.PropertyName): string {
  return ts.isComputedPropertyName(key) ? key.getText() : key.text;
}
