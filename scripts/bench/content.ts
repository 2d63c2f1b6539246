import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listContent } from '../../src/io/content-files.ts';
import { root } from '../site/checkout.ts';
import { measure, type Measured } from './measure.ts';

export interface BenchOrder {
  /** The content folder whose catalogue and organisation are used. */
  readonly content: string;
  readonly records: number;
  readonly seed: number;
}

/** Where the generated content and the site of a bench lie, outside the checkout. */
export interface BenchPlace {
  readonly content: string;
  readonly site: string;
}

/**
 * The folder for an order: the same for the same seed, generator and content. The content's records are not
 * used and do not count.
 */
export function placeOf({ content, records, seed }: BenchOrder): BenchPlace {
  const hash = createHash('sha256').update(`${records} ${seed}`);
  for (const { file, role } of listContent(content).files) {
    if (role !== 'record' && role !== 'guide') hash.update(readFileSync(join(content, file)));
  }
  const generator = join(root, 'scripts/generate');
  for (const name of readdirSync(generator, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.(ts|yaml)$/.test(name)) hash.update(readFileSync(join(generator, name)));
  }
  const folder = join(tmpdir(), 'youju-bench', hash.digest('hex').slice(0, 12));
  return { content: join(folder, 'content'), site: join(folder, 'site') };
}

/** Generates the content if it is missing; what that took, if it was generated. */
export async function makeContent(
  { content, records, seed }: BenchOrder,
  place: BenchPlace,
): Promise<Measured | undefined> {
  if (existsSync(place.content)) return undefined;
  // Under another name until it is complete, so that a stopped run leaves no partial folder.
  const making = `${place.content}-${process.pid}`;
  mkdirSync(making, { recursive: true });
  const measured = await measure('scripts/generate.ts', [
    ...['--content', content, '--out', making],
    ...['--records', String(records), '--seed', String(seed)],
  ]);
  if (measured.code === 0) renameSync(making, place.content);
  else rmSync(making, { recursive: true, force: true });
  return measured;
}
