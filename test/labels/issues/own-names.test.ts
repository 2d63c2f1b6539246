import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/io/load.ts';

const folder = 'src/labels/issues';
const { names } = loadContent('content', '2023-08-15');

/** What the demo's office calls its own, by which no other office would know what is meant. */
const own = [
  ...names.metric.keys(),
  ...names.commitments,
  ...names.plans,
  ...names.branch.keys(),
  ...names.campaigns,
  // A code of one word may be a word of the language of metrics, too.
].filter((name) => name.includes('-') || /\p{Script=Han}/u.test(name));

describe('a line to copy', () => {
  it.each(readdirSync(folder))('names nothing that only the demo declares: %s', (file) => {
    const literals = readFileSync(`${folder}/${file}`, 'utf8').match(/(['"`]).*?\1/g) ?? [];
    const words = new Set(literals.flatMap((text) => text.match(/[\p{L}\p{N}-]+/gu) ?? []));
    expect(own.filter((name) => words.has(name))).toEqual([]);
  });
});
