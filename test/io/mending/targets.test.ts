import { describe, expect, it } from 'vitest';
import { loadTree, plan } from '../../support/content-tree.ts';

const file = 'plans/2023.mdx';

function load(target: string) {
  const commitments = [{ id: 'a', label: '讲党课', metric: 'lectures', target: 7 }];
  const text = plan({ commitments }).replace('target: 7', `target: ${target}`);
  return loadTree({ [file]: text }).issues;
}

describe('a target', () => {
  it.each([
    ['≥3', 3],
    ["'>=30次'", 30],
    ['不少于1.2万', 12_000],
    ['至少4', 4],
  ])('that is written %s is offered as %d', (written, number) => {
    const [found, ...others] = load(written);
    expect(others).toEqual([]);
    expect(found?.better?.join()).toMatch(new RegExp(`target: ${String(number)}\\b`));
    expect(load(String(number))).toEqual([]);
  });

  it('is not offered where nobody knows it', () => {
    expect(load('≤3').map(({ better }) => better)).toEqual([undefined]);
  });
});
