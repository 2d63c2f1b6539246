import { globSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/site/checkout.ts';
import { corpusOf } from '../../src/content.ts';
import { addressForms, type AddressForm } from '../../src/domain/addresses/forms.ts';
import { matchAddress } from '../../src/domain/addresses/match.ts';
import { standing } from '../../src/domain/addresses/standing.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { inText } from '../../src/domain/issues.ts';
import { anchorsAt, type PageAnchors } from '../../src/io/anchors.ts';
import { loadContent, type Content } from '../../src/io/load.ts';
import { unknownLinks } from '../../src/io/site-links.ts';
import { today } from '../../src/io/today.ts';
import { indexFolder } from '../../src/search/shards.ts';
import { searchPages } from '../../src/views/search/search-pages.ts';
import { siteMap } from '../../src/views/sitemap/sitemap-view.ts';
import { demoContent, siteForTests } from '../support/site.ts';

const site = siteForTests();
let content: Content;
let corpus: Corpus;
let addresses: ReadonlySet<string>;

beforeAll(() => {
  content = loadContent(demoContent, today);
  corpus = corpusOf(content);
  const forms = Object.keys(addressForms) as AddressForm[];
  addresses = new Set(forms.flatMap((form) => [...standing(corpus, form)]));
});

/** The anchors of the page at an address, as far as the check of links knows them. */
function knownAnchors(address: string): PageAnchors | undefined {
  return anchorsAt(address, corpus, (file) => content.documents.get(file));
}

/** The ids in a page's own part, as it was built. */
function printedAnchors(address: string): ReadonlySet<string> {
  const html = readFileSync(`${site.folder}${address}index.html`, 'utf8');
  const own = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return new Set([...own.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
}

/** The files of a folder by their addresses below it. */
function filesOf(folder: string): string[] {
  return globSync('**', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}${sep}${entry.name}`.slice(folder.length))
    .map((path) => path.split(sep).join('/'));
}

describe('the files of a site', () => {
  it('end in what the manuals name, and in nothing that IIS is not told of', () => {
    const endings = new Set(filesOf(site.folder).map((path) => extname(path)));
    // The build's own mark is not served.
    endings.delete('');
    const named = [...endings].sort();
    const config = readFileSync(join(root, 'scripts/deploy/web.config'), 'utf8');
    const typed = [...config.matchAll(/mimeMap fileExtension="([^"]+)"/g)].map(([, one]) => one);
    expect([...typed, '.html'].sort()).toEqual(named);
    for (const manual of ['README.md', 'README.zh-CN.md']) {
      const [, list = ''] =
        /^(?:The files end in|站点的文件只有)(.*)$/m.exec(
          readFileSync(join(root, manual), 'utf8'),
        ) ?? [];
      const told = [...list.matchAll(/`(\.\w+)`/g)].map(([, one]) => one);
      expect([...new Set(told)].sort()).toEqual(named);
    }
  });
});

describe('the addresses that a content has', () => {
  it('are those of the files that were built, no more and no less', () => {
    const publicFiles = new Set(filesOf(`${root}/public`));
    const beside = new RegExp(`^/(?:_astro/|${indexFolder}|404\\.html$|\\.)`);
    const built = filesOf(site.folder).filter(
      (path) => !publicFiles.has(path) && !beside.test(path),
    );
    const pages = built.map((path) => path.replace(/\/index\.html$/, '/'));
    expect(pages.filter((path) => !addresses.has(path))).toEqual([]);
    const there = new Set(pages);
    expect([...addresses].filter((path) => !there.has(path))).toEqual([]);
  });

  it('are all of a form, and links lead to them', () => {
    expect([...addresses].filter((path) => !matchAddress(path))).toEqual([]);
    const at = inText('guide/start.mdx', 5, 1);
    const links = [...addresses].map((url) => ({ url, at }));
    expect(unknownLinks({ corpus, sound: corpus, isWhole: true }, links)).toEqual([]);
  });

  it('have the places that the check of links knows, no more and no less where it knows all', () => {
    const pages = [...addresses].filter((address) => address.endsWith('/'));
    const known = pages.flatMap((address) => {
      const anchors = knownAnchors(address);
      return anchors ? [{ address, ...anchors }] : [];
    });
    expect(new Set(known.map(({ address }) => matchAddress(address)?.form))).toEqual(
      new Set(['report', 'branch', 'plan', 'guide', 'guidePage', 'kinds', 'data', 'crosswalk']),
    );
    for (const { address, ids, complete } of known) {
      const printed = printedAnchors(address);
      const whole = complete ? printed : new Set([...printed].filter((id) => ids.has(id)));
      expect(ids, address).toEqual(whole);
    }
  });

  it('are where the site map and the results of the search lead', () => {
    const mapped = siteMap(corpus).flatMap(({ path, lists }) => [
      ...(path === undefined ? [] : [path]),
      ...lists.flatMap(({ links }) => links.flatMap((link) => link.path ?? [])),
    ]);
    const found = searchPages(corpus, content).pages.map(({ path }) => path);
    expect(mapped.length).toBeGreaterThan(100);
    const foreign = [...mapped, ...found].filter((path) => !addresses.has(path.replace(/#.*/, '')));
    expect(foreign).toEqual([]);
  });
});
