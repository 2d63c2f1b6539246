import { describe, expect, it } from 'vitest';
import { Kept, KeptOne } from '../../src/domain/kept.ts';

/** What counts how often it was computed. */
function counting<Value>(value: Value) {
  const compute = () => {
    compute.times += 1;
    return value;
  };
  compute.times = 0;
  return compute;
}

describe('what is kept of an owner', () => {
  it.each([0, false, '', 'a value'])('is computed once (%j)', (value) => {
    const one = new KeptOne<object, unknown>();
    const owner = {};
    const compute = counting(value);
    expect([one.get(owner, compute), one.get(owner, compute)]).toEqual([value, value]);
    expect(compute.times).toBe(1);
  });

  it('is another for another owner that looks the same', () => {
    const one = new KeptOne<{ n: number }, { n: number }>();
    const [a, b] = [{ n: 1 }, { n: 1 }];
    expect(one.get(a, (owner) => owner)).toBe(a);
    expect(one.get(b, (owner) => owner)).toBe(b);
  });

  it('is computed once for each key', () => {
    const kept = new Kept<object, string, number>();
    const owner = {};
    const [first, second] = [counting(1), counting(2)];
    const ask = () => [kept.get(owner, 'first', first), kept.get(owner, 'second', second)];
    expect([ask(), ask()]).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect([first.times, second.times]).toEqual([1, 1]);
    expect(kept.get({}, 'first', second)).toBe(2);
  });
});
