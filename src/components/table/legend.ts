import { ui } from '../../labels/ui.ts';
import type { SharedNote } from '../../tables/shared-notes.ts';

/** What the signs before numbers stand for, as one sentence; `undefined` where there are none. */
export function legendOf(shared: readonly SharedNote[]): string | undefined {
  if (shared.length === 0) return undefined;
  const said = shared.map(({ sign, text }) => ui['table.signed'](sign, text));
  return ui['table.signs'] + said.join(ui['text.join']) + ui['text.stop'];
}
