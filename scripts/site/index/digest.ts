import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchPage } from '../../../src/search/page.ts';
import { root } from '../checkout.ts';

/** Tells the pages of a part, and the code and the program that make an index of them. */
export function digestOf(pages: readonly SearchPage[]): string {
  const hash = createHash('sha256').update(makers()).update(JSON.stringify(pages));
  return hash.digest('hex').slice(0, 16);
}

let madeBy: string | undefined;

function makers(): string {
  return (madeBy ??= digestOfMakers());
}

/** The code is read instead of a number that somebody would have to raise with each change of it. */
function digestOfMakers(): string {
  const hash = createHash('sha256');
  for (const folder of ['src/search', 'scripts/site/index']) {
    const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts'));
    for (const name of names.sort()) hash.update(readFileSync(join(root, folder, name)));
  }
  return hash.update(readFileSync(join(root, 'node_modules/pagefind/package.json'))).digest('hex');
}
