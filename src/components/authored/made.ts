import type { ComponentName } from '../../domain/components.ts';
import type { PreparedAs } from '../../views/report/text/prepare.ts';

/**
 * What a page has prepared for the component of a name at a place of its text; `undefined` where that asks
 * for what does not exist.
 */
export function madeAt<Name extends ComponentName>(
  { text }: App.Locals,
  place: string,
): PreparedAs[Name] | undefined {
  // What stands at a place was prepared for the component that stands there: both read the one tree.
  return text?.prepared.get(place) as PreparedAs[Name] | undefined;
}
