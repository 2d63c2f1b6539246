import fc from 'fast-check';
import { expect, it } from 'vitest';
import { saidBreak, writtenBreak } from '../../../src/io/markdown/line-breaks.ts';
import { busyTime } from '../../support/busy-time.ts';

it('finds each break with all the white space around it, like the plain patterns', () => {
  const texts = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '>', 'a'), maxLength: 30 });
  fc.assert(
    fc.property(texts, (text) => {
      expect(text.replaceAll(writtenBreak, '|')).toBe(text.replaceAll(/[ \t]*\n[ \t>]*/g, '|'));
      expect(text.replaceAll(saidBreak, '|')).toBe(text.replaceAll(/[ \t]*\n[ \t]*/g, '|'));
    }),
  );
});

it('reads a long run of spaces once, however many characters it has', () => {
  const text = `1${' '.repeat(200_000)}x`;
  const busy = busyTime(() => {
    expect(text.replaceAll(writtenBreak, '|') + text.replaceAll(saidBreak, '|')).toBe(text + text);
  });
  expect(busy).toBeLessThan(2000);
});
