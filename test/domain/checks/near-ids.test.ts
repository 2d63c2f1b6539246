import { describe, expect, it } from 'vitest';
import { nearIds } from '../../../src/domain/checks/near-ids.ts';

const ids = ['foundry', 'trade', 'window'].flatMap((branch) =>
  [2021, 2022, 2023].flatMap((year) =>
    Array.from({ length: 100 }, (_, index) => `${branch}/${year}/${year}-03-16-visit-${index}`),
  ),
);

describe('nearIds(ids).of(id)', () => {
  it.each([
    ['foundry/2022/2022-03-16-visti-57', 'foundry/2022/2022-03-16-visit-57'],
    ['foundyr/2022/2022-03-16-visit-57', 'foundry/2022/2022-03-16-visit-57'],
    ['foundry/2022/2023-03-16-visit-57', 'foundry/2023/2023-03-16-visit-57'],
    ['trade/2023/2023-03-16-visit-5', 'trade/2023/2023-03-16-visit-57'],
  ])('has for %s the one that was meant', (id, meant) => {
    expect(nearIds(ids).of(id)).toContain(meant);
  });

  it('stays short however many ids there are', () => {
    expect(nearIds(ids).of('window/2023/x').length).toBeLessThan(60);
  });

  it('has all where they are few', () => {
    expect(nearIds(['a', 'z']).of('m')).toEqual(['a', 'z']);
  });
});
