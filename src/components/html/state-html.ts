import { markup, type Html } from './html.ts';
import type { ShownState } from '../../views/states.ts';

/** A state with its word, in its colour and with its shape. */
export function stateHtml({ tone, text }: ShownState): Html {
  return markup`<span class="state state-${tone}">${text}</span>`;
}
