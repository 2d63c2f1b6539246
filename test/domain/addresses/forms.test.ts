import fc from 'fast-check';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/site/checkout.ts';
import { addressForms, addressOf, type AddressForm } from '../../../src/domain/addresses/forms.ts';
import { addressFrom, matchAddress, takenBy } from '../../../src/domain/addresses/match.ts';
import { sitePages } from '../../../src/domain/site-pages.ts';

const forms = Object.keys(addressForms) as AddressForm[];

describe('the forms of addresses', () => {
  it('are those that the files of src/pages make', () => {
    const files = globSync('**/*.{astro,ts}', { cwd: `${root}/src/pages` });
    const made = files
      // The page for addresses that do not exist.
      .filter((file) => file !== '404.astro')
      .map((file) => `/${file}`.replace(/\.ts$/, '').replace(/(?:index)?\.astro$/, '/'))
      .map((path) => path.replaceAll(/\/+/g, '/'));
    expect(Object.values(addressForms).toSorted()).toEqual(made.toSorted());
  });

  it('stand between slashes where they are pages of the site itself', () => {
    for (const address of Object.values(sitePages)) expect(address).toMatch(/^\/[a-z/]+\/$/);
  });
});

describe('an address', () => {
  /** Parts as the site has them: years and months are digits, ids of records have three parts. */
  const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/);
  const two = fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, '0'));
  const year = fc.integer({ min: 1990, max: 2099 }).map(String);
  const partOf = (form: string, name: string) => {
    if (name === 'year') return year;
    if (name === 'month') {
      return form.includes('[year]') ? two : fc.tuple(year, two).map((both) => both.join('-'));
    }
    if (name === 'number') return fc.integer({ min: 1, max: 99 }).map(String);
    if (name === '...id') {
      return fc.tuple(slug, year, two, slug).map(([a, b, c, d]) => `${a}/${b}/${b}-${c}-01-${d}`);
    }
    return slug;
  };

  it.each(forms)('of the form %s is taken apart into what it was made of', (form) => {
    const written = addressForms[form];
    const names = [...written.matchAll(/\[([.a-z]+)\]/g)].map(([, name]) => name!);
    const parts = names.filter((name) => name !== '...page').map((name) => partOf(written, name));
    fc.assert(
      fc.property(fc.tuple(...parts), fc.integer({ min: 2, max: 9 }), (given, page) => {
        fc.pre(
          !takenBy(form).has(given.at(-1) ?? '') && !takenBy('recordsOfBranch').has(given[0] ?? ''),
        );
        fc.pre(!given.some((part) => takenBy('series').has(part) || takenBy('kind').has(part)));
        const address = addressOf(form, given);
        expect(matchAddress(address)).toEqual({ form, parts: given });
        if (written.includes('[...page]')) {
          const later = { form, parts: given, page: String(page) };
          expect(matchAddress(`${address}${String(page)}/`)).toEqual(later);
          expect(addressFrom(later)).toBe(`${address}${String(page)}/`);
        }
        if (address.endsWith('/') && address !== '/') {
          expect(matchAddress(address.slice(0, -1))).toEqual({ form, parts: given });
        }
      }),
    );
  });

  it.each(['/nope/nope/', '/favicon.svg', '/reports/2023-h1/nope/', '/trend/nope/'])(
    'of no form is none: %s',
    (path) => {
      expect(matchAddress(path)).toBeUndefined();
    },
  );
});

describe('names that are taken', () => {
  it('are those of other pages at the same place, read off the forms', () => {
    expect(takenBy('recordsOfBranch')).toEqual(new Set(['kind', 'month']));
    expect(takenBy('report')).toEqual(new Set(['branch']));
    expect(takenBy('kind')).toEqual(new Set(['themes', 'campaigns']));
    expect(takenBy('metric')).toEqual(new Set());
    const first = Object.values(sitePages).map((path) => path.split('/')[1]!);
    expect(takenBy('series')).toEqual(new Set([...first, '404']));
  });
});
