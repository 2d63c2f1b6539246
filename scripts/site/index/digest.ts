import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../checkout.ts';

/** Digests of what an index is made of, and of the code that makes it. */
export function digestOf(pages: readonly unknown[], makers: string): string {
  const hash = createHash('sha256').update(makers).update(JSON.stringify(pages));
  return hash.digest('hex').slice(0, 16);
}

/**
 * The digest of the code that makes an index. The code is read, so that no version number has to be raised
 * with each change.
 */
export function makersOf(checkout: string): string {
  const hash = createHash('sha256');
  const read = (file: string) => hash.update(readFileSync(join(checkout, file)));
  for (const folder of ['src/search', 'src/search/sections', 'scripts/site/index']) {
    const names = readdirSync(join(checkout, folder)).filter((name) => name.endsWith('.ts'));
    for (const name of names.sort()) read(join(folder, name));
  }
  read('src/domain/order.ts');
  read('node_modules/pagefind/package.json');
  // Which signs are letters, and what their half-width forms are.
  return hash.update(process.versions['unicode'] ?? '').digest('hex');
}

/** Those of this checkout. */
export const makers = makersOf(root);
