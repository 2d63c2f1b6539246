import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed, unpacked } from '../../src/search/packed.ts';

test('numbers that are packed come back from JSON as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 49_999 })), (numbers) => {
      expect(unpacked(JSON.parse(JSON.stringify(packed(numbers))) as string)).toEqual(numbers);
    }),
  );
});

test.each([-1, 50_000, 1.5e6, Number.NaN])('%d is not packed', (number) => {
  expect(() => packed([number])).toThrow(RangeError);
});
