import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root } from '../../scripts/site/checkout.ts';
import { officeCommands } from '../../src/labels/commands.ts';
import { commandTable } from '../../src/tables/commands.ts';

const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
  scripts: Record<string, string>;
};

/** Commands of those who write the code, or try it with many records. */
const ofDevelopers = [
  'test',
  'unit',
  'types',
  'format',
  'lint',
  'generate',
  'bench',
  'check:office',
];

it('the handbook lists every command of an office', () => {
  const names = Object.keys(scripts).filter((name) => !ofDevelopers.includes(name));
  expect(officeCommands.map(({ name }) => name).sort()).toEqual(names.sort());
});

it('the table has a line for each command and one for each of its flags', () => {
  const cells = commandTable().rows.map((row) => row.cells.map(({ text }) => text));
  expect(cells.filter(([name]) => name !== '').map(([name]) => name)).toContain('npm run tally');
  expect(cells.filter(([name]) => name === '')).toHaveLength(
    officeCommands.reduce((count, { flags }) => count + Object.keys(flags).length, 0),
  );
});
