import { describe, expect, it } from 'vitest';
import { markup } from '../../src/components/html/html.ts';
import { cellHtml, factsHtml, nameHtml } from '../../src/components/html/parts-html.ts';
import { fact } from '../../src/views/facts.ts';

const marks = ['unreported', 'unchecked', 'cutoff', 'other'] as const;

const evil = `<b>&"'`;
const harmless = '&lt;b&gt;&amp;&quot;&#39;';

describe('HTML that is written by code', () => {
  it('takes what is put in for text, unless it is HTML itself', () => {
    expect(markup`<p title="${evil}">${evil}</p>`.markup).toBe(
      `<p title="${harmless}">${harmless}</p>`,
    );
    const items = ['一', evil].map((text) => markup`<li>${text}</li>`);
    expect(markup`<ul>${items}</ul>`.markup).toBe(`<ul><li>一</li><li>${harmless}</li></ul>`);
    expect(markup`<p>${undefined}${markup`<br>`}</p>`.markup).toBe('<p><br></p>');
  });

  it('escapes what a cell says, beside it too', () => {
    const place = { numeric: true, short: false, head: false };
    const cell = { text: evil, notes: [evil], path: `/${evil}` };
    const { markup: written } = cellHtml(cell, place);
    expect(written).not.toContain('<b>');
    expect(written).toContain(`href="/${harmless}"`);
    expect(written).toContain('class="num"');
  });

  it('draws signs before a number, which are heard and not copied', () => {
    const place = { numeric: true, short: false, head: false };
    const cell = { text: '55', notes: [`已报2/3个${evil}`, '待核2'], marks: marks.slice(0, 2) };
    const { markup: written } = cellHtml(cell, place);
    expect(written).toContain(`aria-label="已报2/3个${harmless}；待核2"`);
    expect(written).toContain('data-signs="缺核"');
    expect(written.replace(/<[^>]*>/g, '').trim()).toBe('55');
  });

  it('escapes facts', () => {
    const written = factsHtml([fact(evil, evil, { text: evil, path: '/records/' })]);
    expect(written).not.toContain('<b>');
    expect(written).toContain(`<dt>${harmless}</dt>`);
    expect(written).toContain(`<a href="/records/">${harmless}</a>`);
  });
});

describe('the name of an organisation at the head of a row', () => {
  it('ends its lines between words alone, is escaped, and is copied as it is written', () => {
    const name = `装备产业科党支部${evil}`;
    const heads = [
      nameHtml({ text: name, path: '/branches/equipment/' }),
      cellHtml(
        { text: name, about: { of: 'branch', slug: 'equipment' } },
        { numeric: false, short: false, head: true },
      ),
    ];
    for (const { markup: written } of heads) {
      expect(written).toContain('<th scope="row" class="parted">');
      expect(written).toContain('产业科<wbr>党支部');
      expect(written).not.toContain('<b>');
      expect(written).toContain('href="/branches/equipment/"');
      expect(written.replace(/<[^>]*>/g, '').trim()).toBe(`装备产业科党支部${harmless}`);
    }
  });
});
