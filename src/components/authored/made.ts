import type { Prepared } from '../../views/report/text/text-view.ts';

/** What a page has prepared for the component at a place of its text; `undefined` where that asks for nothing real. */
export function madeAt<Is extends Prepared['is']>(
  { text }: App.Locals,
  place: string,
  is: Is,
): Extract<Prepared, { is: Is }> | undefined {
  const made = text?.prepared.get(place);
  return made?.is === is ? (made as Extract<Prepared, { is: Is }>) : undefined;
}
