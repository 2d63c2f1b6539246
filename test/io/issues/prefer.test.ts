import { describe, expect, it } from 'vitest';
import { inData, inText, issue, type Place } from '../../../src/domain/issues.ts';
import { preferCauses } from '../../../src/io/issues/prefer.ts';

const file = 'reports/a.mdx';
const positionOf = (at: Place) => ({ line: at.in === 'data' ? at.path.length + 1 : 1, column: 1 });
const wrong = (got: string, ...path: string[]) =>
  issue('wrong-type', { expected: 'text', got }, inData(file, path));

describe('how a value is written', () => {
  const written = issue('number-written', { written: '0x1', decimal: '1' }, inData(file, ['a']));

  it('is told, and not that the value will not do', () => {
    const negative = issue('negative-count', { value: -1 }, inData(file, ['a']));
    expect(preferCauses([negative, written], positionOf)).toEqual([written]);
  });

  it('is right where text belongs, and is told nothing of below a key that nobody knows', () => {
    expect(preferCauses([wrong('0x1', 'a'), written], positionOf)).toEqual([wrong('0x1', 'a')]);
    const unknown = issue('unknown-key', { key: 'a', allowed: [] }, inData(file, ['a'], 'key'));
    expect(preferCauses([unknown, written], positionOf)).toEqual([unknown]);
  });

  it('says nothing of other values, of the text or of another file', () => {
    const others = [
      wrong('1', 'b'),
      issue(
        'number-typed',
        { text: '3', metrics: [], other: undefined, around: undefined, isFinal: false },
        inText(file, 9, 1),
      ),
      issue('bad-date', { value: '1' }, inData('reports/b.mdx', ['a'])),
    ];
    expect(preferCauses([written, ...others], positionOf)).toEqual([written, ...others]);
  });
});

describe('a value that a comment has taken away', () => {
  const comment = issue('yaml-comment', { text: '#1' }, inText(file, 2, 4));

  it('is not told to be missing', () => {
    expect(preferCauses([comment, wrong('null', 'a')], positionOf)).toEqual([comment]);
  });

  it('is none on another line, in another file, or where something stands', () => {
    const others = [
      wrong('null', 'a', 'b'),
      wrong('1', 'a'),
      issue('wrong-type', { expected: 'text', got: 'null' }, inData('reports/b.mdx', ['a'])),
    ];
    expect(preferCauses([comment, ...others], positionOf)).toEqual([comment, ...others]);
  });
});
