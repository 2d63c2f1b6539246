import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visibleIn } from '../../src/labels/visible.ts';

it('leaves the shape of a value as it is, whatever it holds', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', 'a', '-', '1') });
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      text,
      fc.integer(),
      fc.boolean(),
      fc.array(tie('value')),
      fc.dictionary(text, tie('value')),
      fc.array(fc.tuple(text, tie('value'))).map((entries) => new Map(entries)),
    ),
  }));
  fc.assert(
    fc.property(value, (one) => {
      expect(visibleIn(one)).toEqual(one);
    }),
  );
});

it('shows what cannot be seen, in the names of a map and beside them', () => {
  expect(visibleIn(new Map([['a\u200b', ['甲\n乙']]]))).toEqual(new Map([['a·', ['甲 乙']]]));
});
