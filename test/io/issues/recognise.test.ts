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
  it('is an unknown branch where one is wanted and Chinese stands', () => {
    const unknown = issue('unknown-branch', { value: '商贸支部' }, at);
    expect(recogniseNames([wrong('商贸支部', 'branch')], names)).toEqual([unknown]);
  });

  it('is an unknown metric where one is wanted and its label stands', () => {
    const unknown = issue('unknown-metric', { id: 'Talks' }, at);
    expect(recogniseNames([wrong('Talks', 'metric')], names)).toEqual([unknown]);
  });

  it.each([
    ['no Chinese stands for a branch', wrong('Window Branch', 'branch'), names],
    ['no label stands for a metric', wrong('窗口党支部', 'metric'), names],
    ['another code is wanted', wrong('窗口党支部'), names],
    ['no branch is known', wrong('窗口党支部', 'branch'), noNames],
  ])('stays a wrong value where %s', (_, one, known) => {
    expect(recogniseNames([one], known)).toEqual([one]);
  });
});
