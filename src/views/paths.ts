import { figureAnchor } from '../domain/addresses/anchors.ts';
import {
  addressForms,
  addressOf,
  type AddressForm,
  type PartsOf,
} from '../domain/addresses/forms.ts';
import type { Commitment } from '../domain/commitment.ts';
import type { Origin } from '../domain/tally/tally.ts';

type Paths = {
  readonly [Form in AddressForm]: PartsOf<Form> extends []
    ? (typeof addressForms)[Form]
    : (...parts: PartsOf<Form>) => string;
};

const forms = Object.fromEntries(
  Object.entries(addressForms).map(([name, form]) => [
    name,
    form.includes('[')
      ? (...parts: readonly string[]) => addressOf(name as AddressForm, parts)
      : form,
  ]),
) as unknown as Paths;

/** Where each thing has its page, without the site's base: `href` puts that before it. */
export const paths = {
  ...forms,
  figureInReport: (report: string, key: string) => `${forms.report(report)}#${figureAnchor(key)}`,
  /** A branch's records of a month (`2023-03`); there is a page only where there are records. */
  recordsOfMonth: (branch: string, month: string) =>
    forms.recordsOfMonth(branch, ...yearAndMonth(month)),
  recordsOfKindMonth: (kind: string, month: string) =>
    forms.recordsOfKindMonth(kind, ...yearAndMonth(month)),
} as const;

function yearAndMonth(month: string): [year: string, month: string] {
  return [month.slice(0, 4), month.slice(5)];
}

/** Where a commitment has its page: below the plan or report that made it. */
export function commitmentPath({ madeIn, id }: Pick<Commitment, 'madeIn' | 'id'>): string {
  return madeIn.of === 'plan' ? paths.commitment(madeIn.id, id) : paths.promise(madeIn.id, id);
}

/** Where a plan or report that made commitments has its page. */
export function makerPath({ madeIn }: Pick<Commitment, 'madeIn'>): string {
  return madeIn.of === 'plan' ? paths.plan(madeIn.id) : paths.report(madeIn.id);
}

/** Where a counted thing can be looked at; days have no page. */
export function originPath(origin: Origin): string | undefined {
  switch (origin.of) {
    case 'record':
      return paths.record(origin.id);
    case 'branch':
      return paths.branch(origin.slug);
    case 'seat':
      return paths.branch(origin.branch);
    case 'day':
    case 'commitment':
    case 'verdict':
      return undefined;
  }
}
