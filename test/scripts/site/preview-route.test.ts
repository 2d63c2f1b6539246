import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../scripts/site/preview-route.ts';
import { loadTree, recordAt } from '../../support/content-tree.ts';

describe('answerTo(url, content)', () => {
  const content = loadTree(recordAt('equipment'));
  const unread = loadTree({ 'site.yaml': undefined });

  it.each([
    '/',
    '/records/equipment/2023/2023-03-16-record/',
    '/records/equipment/2023/',
    '/@vite/client',
    '/src/styles/site.css?inline',
  ])('leaves %s to Astro', (url) => {
    expect(answerTo(url, content)).toEqual({ do: 'pass' });
  });

  it.each([
    ['/reports/2023-h1', '/reports/2023-h1/'],
    ['/records/equipment/2023?a=b#c', '/records/equipment/2023/?a=b#c'],
  ])('leads from %s to the address with its slash', (url, to) => {
    expect(answerTo(url, content)).toEqual({ do: 'redirect', to });
  });

  it.each(['/reports/%E0%A4%A/', '/records/equipment/2023/2023-03-17-gone/'])(
    'has no page for %s',
    (url) => {
      expect(answerTo(url, content)).toEqual({ do: 'not-found' });
    },
  );

  it('says what is wrong where nothing can be read, and gives no file of ours away', () => {
    expect(answerTo('/reports/', unread)).toMatchObject({ do: 'refuse' });
    expect(answerTo('/reports/..%2f..%2fpackage.json', unread)).toMatchObject({ do: 'refuse' });
  });
});
