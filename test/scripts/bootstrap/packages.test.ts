import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isInstalled } from '../../../scripts/bootstrap/packages.mjs';
import { codeIn, words } from '../../../scripts/bootstrap/words.mjs';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'youju-packages-'));
  mkdirSync(join(project, 'node_modules'));
});
afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

const one = fc.record({
  version: fc.constantFrom('1.0.0', '1.0.1'),
  integrity: fc.constantFrom('a', 'b'),
  optional: fc.option(fc.constant(true), { nil: undefined }),
});
const packages = fc.dictionary(fc.constantFrom('node_modules/a', 'node_modules/b'), one);

it('takes packages for installed only where each that is wanted is there with its digest', () => {
  fc.assert(
    fc.property(packages, packages, (wanted, there) => {
      const lists = { 'package-lock.json': wanted, 'node_modules/.package-lock.json': there };
      for (const [file, list] of Object.entries(lists))
        writeFileSync(join(project, file), JSON.stringify({ packages: { '': {}, ...list } }));
      const same = Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
        const found = there[place];
        if (!found) return optional === true;
        return found.version === version && found.integrity === integrity;
      });
      expect(isInstalled(project)).toBe(same);
    }),
  );
});

it('says how far an install is, in minutes where it takes some', () => {
  expect(words.progress(14, 549, 10)).toBe('已装好14个包，共约549个，用时10秒。');
  expect(words.progress(500, 549, 305)).toBe('已装好500个包，共约549个，用时5分5秒。');
});

it('finds the code of a refusal in what npm prints, and none where there is none', () => {
  expect(codeIn('npm error code EAI_AGAIN\nnpm error network')).toBe('EAI_AGAIN');
  expect(codeIn('npm error SOMETHING')).toBe(undefined);
});
