import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/site/checkout.ts';
import { tallyLabels, tallyProblems } from '../../src/labels/tally.ts';
import { ui } from '../../src/labels/ui.ts';
import { examples } from './issues/examples.ts';

/** The code that says something: what declares a name does not use it. */
function sources(...without: readonly string[]): string {
  return ['src', 'scripts']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((path) => /\.(?:ts|astro)$/.test(path))
    .filter((path) => !without.some((folder) => path.startsWith(folder)))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
}

const code = sources(join('src', 'labels', 'ui'), join('src', 'labels', 'tally'));

/** Whether a name stands in the code, whole or as one of a family: `ui[`state.${id}`]`. */
function isUsed(name: string): boolean {
  const family = /^.*\./.exec(name)?.[0];
  return code.includes(`'${name}'`) || (family !== undefined && code.includes(`\`${family}\${`));
}

it('each label is said somewhere', () => {
  const labels = [ui, tallyLabels, tallyProblems].flatMap((words) => Object.keys(words));
  expect(labels.length).toBeGreaterThan(500);
  expect(labels.filter((label) => !isUsed(label))).toEqual([]);
});

it('each issue code is found by something', () => {
  const codes = Object.keys(examples);
  const makers = sources(join('src', 'labels'), join('src', 'domain', 'issues'));
  expect(codes.length).toBeGreaterThan(100);
  expect(codes.filter((id) => !makers.includes(`'${id}'`))).toEqual([]);
});
