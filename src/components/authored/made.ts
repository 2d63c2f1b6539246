import type { Prepared } from '../../views/report/text/prepare.ts';

/**
 * What a page has prepared for the component at a place of its text; `undefined` where that asks for what
 * does not exist.
 */
export function madeAt<Is extends Prepared['is']>(
  { text }: App.Locals,
  place: string,
  is: Is,
): Extract<Prepared, { is: Is }> | undefined {
  const made = text?.prepared.get(place);
  return made?.is === is ? (made as Extract<Prepared, { is: Is }>) : undefined;
}
