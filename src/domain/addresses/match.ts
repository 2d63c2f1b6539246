import { ownValue } from '../own.ts';
import { addressForms, addressOf, type AddressForm } from './forms.ts';

/** An address taken apart. */
export interface Matched {
  readonly form: AddressForm;
  readonly parts: readonly string[];
  /** The number of a later page of a list, as it is written; absent where there is none. */
  readonly page?: string;
}

/** What stands for a part of an address. */
const partPatterns: Readonly<Record<string, string>> = {
  '...id': '.+',
  year: '\\d{4}',
  month: '\\d{4}-\\d{2}|\\d{2}',
  number: '\\d+',
};

function patternOf(form: string): RegExp {
  const escaped = form.replaceAll('.csv', '\\.csv').replace('[...page]/', '(?:(?<page>\\d+)/)?');
  const open = escaped.replaceAll(
    /\[([.a-z]+)\]/g,
    (_, name: string) => `(${ownValue(partPatterns, name) ?? '[^/]+'})`,
  );
  return new RegExp(`^${open}$`);
}

/** Where two forms fit, what is written out goes before a part, and a part before one with slashes in it. */
const patterns = (Object.entries(addressForms) as [AddressForm, string][])
  .map(([form, written]) => ({
    form,
    pattern: patternOf(written),
    rank: rankOf(written),
    isPaged: written.includes('[...page]'),
  }))
  .sort((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank)));

function rankOf(form: string): string {
  const ranks = segmentsOf(form).map((segment) =>
    !segment.includes('[') ? 0 : segment.includes('...') ? 2 : 1,
  );
  return ranks.join('');
}

/** Whether an address is that of a file, not of a page: `/reports/2023-h1/figures.csv`. */
export function isFileAddress(path: string): boolean {
  return path.split('/').at(-1)?.includes('.') ?? false;
}

/** The form of an address, with or without its last slash, and its parts; `undefined` where it has none. */
export function matchAddress(path: string): Matched | undefined {
  const address = isFileAddress(path) || path.endsWith('/') ? path : `${path}/`;
  for (const { form, pattern, isPaged } of patterns) {
    const found = pattern.exec(address);
    if (!found) continue;
    const page = found.groups?.['page'];
    // The number of a page is the last of what is found, and no part.
    const parts = found.slice(1, isPaged ? -1 : undefined);
    return { form, parts, ...(page === undefined ? {} : { page }) };
  }
  return undefined;
}

/** An address put together again, in the way in which the site writes it. */
export function addressFrom({ form, parts, page }: Matched): string {
  return addressOf(form, parts) + (page === undefined ? '' : `${page}/`);
}

/** What is written out before the first part of a form; `/` where it has no parts. */
export function startOf(form: AddressForm): string {
  const [start = '', ...parts] = addressForms[form].split('[');
  return parts.length === 0 ? '/' : start;
}

/**
 * The names that a thing cannot have, because other pages stand where its own, of this form, would: no kind may
 * be called `themes`, as `/kinds/themes/[id]/` has the themes' lists.
 */
export function takenBy(form: AddressForm): ReadonlySet<string> {
  const own = segmentsOf(addressForms[form]);
  const at = own.findLastIndex((segment) => segment.startsWith('['));
  const beside = Object.values(addressForms)
    .map(segmentsOf)
    .filter((other) => own.slice(0, at).every((segment, depth) => fits(segment, other[depth])))
    .flatMap((other) => other[at] ?? []);
  const written = beside.filter((segment) => !segment.includes('['));
  // The page for addresses that do not exist.
  return new Set([...written, ...(at === 0 ? ['404'] : [])]);
}

function fits(segment: string, other: string | undefined): boolean {
  return other !== undefined && (segment === other || segment.includes('[') || other.includes('['));
}

function segmentsOf(form: string): string[] {
  return form.split('/').filter((segment) => segment !== '');
}
