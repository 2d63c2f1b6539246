import { expect, it } from 'vitest';
import { longestCommon } from '../../src/domain/checks/bodies/passage.ts';
import { similarTexts } from '../../src/domain/checks/bodies/similar.ts';
import { readFiles } from '../../src/io/read-files.ts';
import { demoContent } from '../support/site.ts';

/**
 * The most that two bodies of the demo may have in common, as a share of the phrases of the shorter one. Much
 * less than what `npm run validate` warns of: the demo has to read as if many had written it.
 */
const most = 0.2;

const files = readFiles(demoContent);

/** Records and reports; the tags of figures are nobody's prose. */
const bodies = [...files.of('record'), ...files.of('report')].flatMap(({ file, source }) =>
  source ? [{ file, text: source.body.text.replace(/<[^>]*>/g, '') }] : [],
);

it('the demo has texts to compare', () => {
  const long = bodies.filter(({ text }) => text.length >= 30);
  expect(long.length).toBeGreaterThan(100);
});

it('no two bodies of different occasions share more than a part of their phrases', () => {
  const alike = similarTexts(
    bodies.map(({ text }) => text),
    most,
  ).map(({ earlier, later, share }) => {
    const [one, other] = [bodies[later]!, bodies[earlier]!];
    const { from, to } = longestCommon(one.text, other.text);
    return [one.file, other.file, share.toFixed(2), one.text.slice(from, to)];
  });
  expect(alike).toEqual([]);
});

it('the measure finds a body that was copied into another record', () => {
  const texts = bodies.map(({ text }) => text);
  const longest = texts.reduce((a, b) => (b.length > a.length ? b : a), '');
  const copied = similarTexts([...texts, longest.replace(/\d+/g, '7')], most);
  expect(copied.at(-1)).toMatchObject({ later: texts.length, earlier: texts.indexOf(longest) });
});
