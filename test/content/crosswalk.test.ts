import { expect, it } from 'vitest';
import { loadContent } from '../../src/io/load.ts';
import { demoContent } from '../support/site.ts';

it('the crosswalk of the demo has S1 to S116, each once, and nothing else', () => {
  const { corpus } = loadContent(demoContent, '2023-08-15');
  const ids = corpus?.catalogue.crosswalk.map(({ id }) => id);
  expect(ids).toEqual(Array.from({ length: 116 }, (_, at) => `S${at + 1}`));
});
