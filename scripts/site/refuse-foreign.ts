import { join } from 'node:path';
import { siteCommandLabels as labels } from '../../src/labels/site-commands.ts';
import { UsageError } from '../lib/flags.ts';
import { root, shownPath } from './checkout.ts';
import { refusalOf } from './output.ts';

/**
 * Refuses to write a site where something else stands, or what it is made of.
 *
 * @param order the content folder and the folder to write to, as absolute paths
 * @throws UsageError where the folder to write to is none of ours
 */
export function refuseForeign(order: { readonly content: string; readonly out: string }): void {
  const sources = ['src', 'public', 'scripts', 'test', 'node_modules', '.git'];
  const refusal = refusalOf(order.out, [...sources.map((name) => join(root, name)), order.content]);
  if (refusal !== undefined) throw new UsageError(labels[`out.${refusal}`](shownPath(order.out)));
}
