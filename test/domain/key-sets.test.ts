import { describe, expect, it } from 'vitest';
import { keySetNames, keysOf } from '../../src/domain/key-sets.ts';
import { keyMeanings } from '../../src/labels/keys.ts';
import { keyTable } from '../../src/tables/keys.ts';

describe('keysOf(set)', () => {
  it('tells of each key what the reader of the file takes', () => {
    const kind = new Map(keysOf('kind').map((key) => [key.name, key]));
    expect(kind.get('id')).toEqual({ name: 'id', required: true, type: 'id', options: [] });
    expect(kind.get('when')).toMatchObject({
      required: true,
      options: ['event', 'period', 'span'],
    });
    expect(kind.get('common')).toMatchObject({ required: false, type: 'flag' });
    const commitment = new Map(keysOf('commitment').map((key) => [key.name, key]));
    expect(commitment.get('label')).toMatchObject({ required: true, type: 'text' });
    expect(commitment.get('target')).toMatchObject({ required: false, type: 'number' });
    expect(keysOf('return').every(({ required }) => required)).toBe(true);
  });

  it('has keys in every set', () => {
    for (const set of keySetNames) expect(keysOf(set).length, set).toBeGreaterThan(1);
  });
});

describe('the table of keys in the handbook', () => {
  it.each(keySetNames)('of %s has every key with what it is for, in order', (set) => {
    const { rows } = keyTable(set);
    expect(rows.map(({ cells: [key] }) => key?.text.replace('（必写）', ''))).toEqual(
      keysOf(set).map(({ name }) => name),
    );
    expect(Object.keys(keyMeanings[set])).toHaveLength(rows.length);
    expect(rows.every(({ cells: [, , meaning] }) => meaning?.text !== '')).toBe(true);
  });
});
