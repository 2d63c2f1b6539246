import { describe, expect, it } from 'vitest';
import { aboutLinks, siteMap } from '../../src/components/sitemap-view.ts';
import { plan, recordAt, report } from '../support/content-tree.ts';
import { corpusWith } from './corpus.ts';

describe('the site map', () => {
  const corpus = corpusWith({
    ...recordAt('window', { date: '2023-03-16' }),
    'reports/2023-h1.mdx': report(),
    'plans/2023.mdx': plan({
      commitments: [{ id: 'lecturing', label: '讲党课', metric: 'lectures', target: 4 }],
    }),
  });
  const links = siteMap(corpus).flatMap(({ path, lists }) => [
    path,
    ...lists.flatMap((list) => list.links.map((link) => link.path)),
  ]);

  it('leads to every section and list', () => {
    expect(links).toEqual(
      expect.arrayContaining([
        '/reports/',
        '/reports/2023-h1/',
        '/records/',
        '/records/window/',
        '/records/month/2023-03/',
        '/kinds/party-lecture/#newest',
        '/branches/',
        '/branches/equipment/',
        '/metrics/',
        '/metrics/#group-1',
        '/plans/2023/',
        '/plans/2023/lecturing/',
        '/guide/',
        '/kinds/',
        '/kinds/rectification/',
        '/about/data/',
        '/sitemap/',
      ]),
    );
  });

  it('leads to no list that is not there', () => {
    expect(links).not.toContain('/records/equipment/');
    expect(links).not.toContain('/kinds/rectification/#newest');
    expect(links).not.toContain('/kinds/#themes');
    expect(aboutLinks(corpus).map(({ path }) => path)).not.toContain('/about/crosswalk/');
  });
});
