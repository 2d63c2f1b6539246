import { describe, expect, it } from 'vitest';
import { inData, issue, type NamedByCode } from '../../../src/domain/issues.ts';
import { noNames, type Names } from '../../../src/domain/names.ts';
import { recogniseNames } from '../../../src/io/issues/recognise.ts';

const names: Names = {
  ...noNames,
  branch: new Map([['window', '窗口党支部']]),
  metric: new Map([['talks', 'Talks']]),
};
const at = inData('reports/a.mdx', ['branch']);
const wrong = (got: string, of?: NamedByCode) =>
  issue('wrong-type', { expected: 'id', got, ...(of && { of }) }, at);

describe('what is no code', () => {
  it.each(['商贸支部', 'Window Branch', 'toString'])(
    'is an unknown branch where one is wanted: %s',
    (value) => {
      const unknown = issue('unknown-branch', { value }, at);
      expect(recogniseNames([wrong(value, 'branch')], names)).toEqual([unknown]);
    },
  );

  it.each(['Talks', '窗口党支部'])('is an unknown metric where one is wanted: %s', (id) => {
    const unknown = issue('unknown-metric', { id }, at);
    expect(recogniseNames([wrong(id, 'metric')], names)).toEqual([unknown]);
  });

  it.each([
    ['no word stands', wrong('12', 'branch'), names],
    ['a list stands', wrong('list', 'metric'), names],
    ['another code is wanted', wrong('窗口党支部'), names],
    ['no branch is known', wrong('窗口党支部', 'branch'), noNames],
  ])('stays a wrong value where %s', (_, one, known) => {
    expect(recogniseNames([one], known)).toEqual([one]);
  });
});
