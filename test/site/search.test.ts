import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { violationsOn } from '../support/axe.ts';
import { browserForTests } from '../support/browser.ts';
import {
  count,
  eventually,
  field,
  headerField,
  links,
  listenTo,
  options,
  says,
  searchPath,
  slowDown,
  sought,
  total,
} from '../support/search-site.ts';
import { siteForTests } from '../support/site.ts';

const site = siteForTests();
const browser = browserForTests();

const searchPage = (params?: Record<string, string>) => site.url(searchPath(params));

describe('the search page', () => {
  it('finds while one types, marks what matches, and says how many there are', async () => {
    const { page, complaints } = await browser.open(searchPage());
    expect(await page.getByText('怎样检索').isVisible()).toBe(true);
    await field(page).pressSequentially('主题党日');
    await says(page, /^检索到\d+条$/);
    expect(await total(page)).toBeGreaterThan(100);
    expect(await links(page).count()).toBe(20);
    expect(await links(page).first().locator('mark').innerText()).toBe('主题党日');
    expect(await page.locator('.search-excerpt mark').first().innerText()).toBe('主题党日');
    expect(sought(page)).toEqual({ q: '主题党日' });
    expect(await page.title()).toMatch(/^主题党日 · 检索 · /);
    expect(await page.getByText('怎样检索').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('opens a result with what is to be marked, and shows the same list on the way back', async () => {
    const { page } = await browser.open(searchPage({ q: '党课' }));
    await page.locator('#search-more').click();
    await eventually(() => links(page).count()).toBe(40);
    const opened = links(page).nth(25);
    const title = await opened.innerText();
    expect(await opened.getAttribute('href')).toMatch(
      new RegExp(`/\\?mark=${encodeURIComponent('党课')}$`),
    );
    await opened.click();
    await page.waitForURL('**/?mark=*');
    await page.goBack();
    await eventually(() => links(page).count()).toBe(40);
    expect(await links(page).nth(25).innerText()).toBe(title);
    await eventually(() => page.locator(':focus').innerText()).toBe(title);
    expect(sought(page)).toEqual({ q: '党课' });
  });

  it.each(['here', 'in a new tab'])(
    'is come back to with its filters from a page that was opened %s',
    async (where) => {
      const { page, complaints } = await browser.open(
        searchPage({ q: '党课', type: 'record', year: '2022', in: 'title', from: '2022-02-01' }),
      );
      await says(page, /^检索到/);
      const found = await total(page);
      const before = sought(page);
      const link = links(page).first();
      let hit = page;
      if (where === 'here') await link.click();
      else {
        // As a browser opens it; the shell without a window breaks down over a click with Ctrl held.
        expect(await link.getAttribute('referrerpolicy')).toBe('same-origin');
        const address = await link.evaluate((one) => (one as HTMLAnchorElement).href);
        hit = await page.context().newPage();
        await hit.goto(address, { referer: page.url() });
      }
      await hit.getByRole('link', { name: '回到检索' }).click();
      await says(hit, `检索到${found}条`);
      expect(sought(hit)).toEqual(before);
      expect(complaints).toEqual([]);
    },
  );

  it('says on paper, and only there, that the list goes on', async () => {
    const { page } = await browser.open(searchPage({ q: '党课' }));
    await says(page, /^检索到/);
    const line = page.locator('.search-printed');
    expect(await line.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await line.innerText()).toBe(`印出前20条，共${await total(page)}条。`);
    await page.goto(searchPage({ q: '党课', type: 'report', year: '2022' }));
    await says(page, /^检索到/);
    expect(await total(page)).toBeLessThan(20);
    expect(await line.isVisible()).toBe(false);
  });

  it('says on paper what was asked for, and offers nothing to fill in', async () => {
    const { page } = await browser.open(
      searchPage({ q: '党课', type: 'record', from: '2022-01-01', in: 'title' }),
    );
    await says(page, /^检索到/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.search-asked').innerText()).toBe(
      '检索词：党课；栏目：记录；起始日期：2022-01-01；只找标题',
    );
    expect(await page.locator('input, select, button').filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('.search-asked').isVisible()).toBe(false);
  });

  it('has something between the word for the type and the line', async () => {
    const { page } = await browser.open(searchPage({ type: 'kind' }));
    await says(page, /^符合筛选的有/);
    expect(await page.locator('.search-line').first().textContent()).toMatch(/^记录类型 · \S/);
  });

  it('lists more where more is asked for, and goes on with the first of them', async () => {
    const { page } = await browser.open(searchPage({ q: '党课' }));
    await says(page, /^检索到/);
    await page.locator('#search-more').focus();
    await page.keyboard.press('Enter');
    await eventually(() => links(page).count()).toBe(40);
    const focused = await page.locator(':focus').getAttribute('href');
    expect(focused).toBe(await links(page).nth(20).getAttribute('href'));
    const all = await links(page).evaluateAll((found) => found.map((link) => link.outerHTML));
    expect(new Set(all).size).toBe(40);
  });

  it('narrows by filters that say how many each leaves, keeps them in the address, and clears them', async () => {
    const { page } = await browser.open(searchPage({ q: '党课' }));
    await says(page, /^检索到/);
    const before = await total(page);
    const year = page.getByRole('combobox', { name: '年份' });
    const offered = await year.locator('option[value="2022"]').innerText();
    expect(offered).toMatch(/^2022年（\d+）$/);
    const expected = Number(/（(\d+)）/.exec(offered)?.[1]);
    expect(expected).toBeLessThan(before);
    await year.selectOption('2022');
    await says(page, new RegExp(`^检索到${expected}条$`));
    expect(sought(page)).toEqual({ q: '党课', year: '2022' });
    await page.reload();
    await says(page, new RegExp(`^检索到${expected}条$`));
    expect(await year.inputValue()).toBe('2022');
    await page.getByRole('button', { name: '清除筛选' }).click();
    await says(page, new RegExp(`^检索到${before}条$`));
    expect(sought(page)).toEqual({ q: '党课' });
    expect(await page.getByRole('button', { name: '清除筛选' }).isVisible()).toBe(false);
  });

  it('keeps each filter in its place, disabled where there is nothing to choose', async () => {
    const { page } = await browser.open(searchPage());
    const boxes = () =>
      page
        .locator('.search-filters select')
        .evaluateAll((all) => all.map((select) => JSON.stringify(select.getBoundingClientRect())));
    await page.locator('.search-filters select').first().waitFor();
    const before = await boxes();
    expect(before).toHaveLength(8);
    expect(await page.locator('.search-filters select:disabled').count()).toBe(0);
    await page.getByRole('combobox', { name: '栏目' }).selectOption('metric');
    await says(page, /^符合筛选的有/);
    expect(await boxes()).toEqual(before);
    const year = page.getByRole('combobox', { name: '年份' });
    expect(await year.isDisabled()).toBe(true);
    expect(await year.locator('option:checked').innerText()).toBe('全部');
    expect(await page.locator('select:enabled').count()).toBeGreaterThan(0);
  });

  it('sets the organisations in by level in their filter', async () => {
    const { page } = await browser.open(searchPage({ q: '党课' }));
    await says(page, /^检索到/);
    const names = await page
      .getByRole('combobox', { name: '党组织' })
      .locator('option')
      .evaluateAll((options) => options.map((option) => option.textContent));
    expect(names[1]).toMatch(/^[^　]/);
    expect(names.slice(2).every((name) => name.startsWith('　'))).toBe(true);
    expect(names.some((name) => name.startsWith('　　'))).toBe(true);
  });

  it('says which filters of its address do not exist, and drops them from it', async () => {
    const { page } = await browser.open(
      searchPage({ q: '党课', type: 'nonsense', years: '2022', year: '2022' }),
    );
    await says(page, /^检索到/);
    expect(await total(page)).toBeGreaterThan(0);
    expect(await page.locator('#search-explained p').allInnerTexts()).toEqual([
      '网址里栏目要“nonsense”，没有这一项，没有按它筛选。',
      '网址里的“years=2022”认不得，没有按它筛选。',
    ]);
    expect(await page.getByRole('combobox', { name: '栏目' }).inputValue()).toBe('');
    expect(await page.locator('option[value="nonsense"]').count()).toBe(0);
    await field(page).fill('主题党日');
    await eventually(() => sought(page)).toEqual({ q: '主题党日', year: '2022' });
    await eventually(() => page.locator('#search-explained').isVisible()).toBe(false);
    await page.goto(searchPage({ type: 'nonsense' }));
    await says(page, '网址里的筛选用不上');
  });

  it('narrows by a span of days and to titles, and puts the newest first', async () => {
    const { page } = await browser.open(searchPage({ q: '党课' }));
    await says(page, /^检索到/);
    const all = await total(page);
    await page.getByLabel('起始日期').fill('2022-03-01');
    await page.getByLabel('截止日期').fill('2022-03-31');
    await eventually(() => sought(page)).toEqual({
      q: '党课',
      from: '2022-03-01',
      to: '2022-03-31',
    });
    // The results of the first day alone may still stand there, and they are fewer too.
    const march = page.locator('select[name="month"] option[value="2022-03"]');
    await eventually(async () => `2022年3月（${await total(page)}）`).toBe(await march.innerText());
    const inSpan = await total(page);
    expect(inSpan).toBeLessThan(all);
    await page.getByLabel('只找标题').check();
    await eventually(() => total(page)).toBeLessThan(inSpan);
    expect(await page.locator('.search-hits h3 mark').count()).toBe(await links(page).count());
    await page.getByRole('button', { name: '清除筛选' }).click();
    await says(page, `检索到${all}条`);
    await page.getByRole('combobox', { name: '排序' }).selectOption('date');
    await eventually(() => sought(page)).toEqual({ q: '党课', sort: 'date' });
    const dates = await page.locator('.search-line').evaluateAll((lines) =>
      lines.flatMap((line) => {
        const [, year, month, day] = /(\d{4})年(\d+)月(\d+)日$/.exec(line.textContent) ?? [];
        return year ? [[year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-')] : [];
      }),
    );
    expect(dates.length).toBeGreaterThan(5);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('hands out all results as a file', async () => {
    const { page, complaints } = await browser.open(searchPage({ q: '党课', year: '2022' }));
    await says(page, /^检索到/);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载结果' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe('检索结果.csv');
    const rows = parse(readFileSync(await file.path(), 'utf8'), { bom: true });
    expect(rows).toHaveLength((await total(page)) + 1);
    expect(rows[1]?.[5]).toMatch(/^http:.*\/$/);
    expect(complaints).toEqual([]);
  });

  it('answers a question for a figure over its results, which leads to its evidence', async () => {
    const { page, complaints } = await browser.open(searchPage({ q: '上半年党课' }));
    const line = page.locator('#search-figure');
    await line.waitFor();
    expect(await line.innerText()).toMatch(/^局党委2023年上半年党课：\d+次.*，点数字看依据$/);
    const value = await line.getByRole('link').innerText();
    await line.getByRole('link').click();
    await page.waitForURL('**/metrics/party-lectures/2023-h1/');
    expect(await page.locator('.value-text').innerText()).toBe(value);
    await page.goto(searchPage({ q: '装备科 2023年一季度 主题党日' }));
    await line.waitFor();
    const [, times, count] =
      /党支部2023年第一季度主题党日：(\d+)次.*，点数字列出(\d+)条记录$/.exec(
        await line.innerText(),
      ) ?? [];
    expect(times).toBe(count);
    await line.getByRole('link').click();
    await says(page, `算出这个数的记录有${count}条`);
    expect(await links(page).count()).toBe(Number(count));
    expect(await line.innerText()).toContain(`：${times}次`);
    expect(await line.getByRole('link').count()).toBe(0);
    await page.goto(site.url());
    await headerField(page).fill('上半年党课');
    await page.locator('.search-panel .search-figure').waitFor();
    expect(await page.locator('.search-panel .search-figure-value').innerText()).toBe(value);
    expect(complaints).toEqual([]);
  });

  it('leaves out what stands after a minus, and takes what stands in quotes as it is', async () => {
    const { page } = await browser.open(searchPage({ q: '党课' }));
    await says(page, /^检索到/);
    const all = await total(page);
    await field(page).fill('党课 -书记');
    await eventually(() => page.locator('#search-explained').innerText()).toBe(
      '写着“书记”的没有列。',
    );
    expect(await total(page)).toBeLessThan(all);
    await field(page).fill('"2023-05"');
    await says(page, /^检索到\d条$/);
    await field(page).fill('2023-05');
    await eventually(() => page.locator('#search-explained').innerText()).toContain(
      '再列2023年5月的。',
    );
    expect(await total(page)).toBeGreaterThan(20);
  });

  it('lists what fits the filters alone, without marks', async () => {
    const { page } = await browser.open(searchPage({ type: 'report', year: '2022' }));
    await says(page, /^符合筛选的有\d+条$/);
    expect(await page.locator('.search-hits mark').count()).toBe(0);
    const paths = await links(page).evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')),
    );
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(path).toMatch(/^\/reports\/[^?]+\/$/);
  });

  it('offers the filters before anything is typed', async () => {
    const { page } = await browser.open(searchPage());
    await page.getByRole('combobox', { name: '栏目' }).selectOption('plan');
    await says(page, /^符合筛选的有\d+条$/);
    expect(sought(page)).toEqual({ type: 'plan' });
  });

  it('goes back and forward through searches that were sent off or narrowed', async () => {
    const { page } = await browser.open(searchPage());
    await field(page).fill('党课');
    await page.keyboard.press('Enter');
    await says(page, /^检索到/);
    const first = await total(page);
    await field(page).fill('主题党日');
    await eventually(() => sought(page)).toEqual({ q: '主题党日' });
    await page.getByRole('combobox', { name: '年份' }).selectOption('2022');
    await eventually(() => sought(page)).toEqual({ q: '主题党日', year: '2022' });
    await page.goBack();
    await eventually(() => sought(page)).toEqual({ q: '主题党日' });
    expect(await page.getByRole('combobox', { name: '年份' }).inputValue()).toBe('');
    await page.goBack();
    await says(page, new RegExp(`^检索到${first}条$`));
    expect(await field(page).inputValue()).toBe('党课');
    await page.goForward();
    await eventually(() => field(page).inputValue()).toBe('主题党日');
  });

  it('comes back to what was narrowed when something else is typed after it', async () => {
    const { page } = await browser.open(searchPage({ type: 'report' }));
    await says(page, /^符合筛选的/);
    await field(page).fill('党课');
    await eventually(() => sought(page)).toEqual({ q: '党课', type: 'report' });
    await page.getByRole('combobox', { name: '年份' }).selectOption('2022');
    await eventually(() => sought(page)).toEqual({ q: '党课', type: 'report', year: '2022' });
    await field(page).fill('主题党日');
    await eventually(() => sought(page)).toEqual({ q: '主题党日', type: 'report', year: '2022' });
    await page.goBack();
    expect(sought(page)).toEqual({ q: '党课', type: 'report', year: '2022' });
    await page.goBack();
    await page.goBack();
    expect(sought(page)).toEqual({ type: 'report' });
    await says(page, /^符合筛选的/);
  });

  it('keeps one entry in the history for what is typed in one go', async () => {
    const { page } = await browser.open(searchPage());
    const before = await page.evaluate(() => window.history.length);
    for (const query of ['党', '党课', '党课二', '党课']) {
      await field(page).fill(query);
      await eventually(() => sought(page)).toEqual({ q: query });
    }
    expect(await page.evaluate(() => window.history.length)).toBe(before);
  });

  it('is walked through with the arrows, opened with Enter and left with Escape', async () => {
    const { page } = await browser.open(searchPage({ q: '党课' }));
    await says(page, /^检索到/);
    await page.keyboard.press('/');
    expect(await field(page).evaluate((at) => at === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await links(page).nth(1).getAttribute('href');
    expect(await page.locator(':focus').getAttribute('href')).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator(':focus').getAttribute('name')).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').getAttribute('name')).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${second ?? 'no result'}`);
  });

  it('tells a screen reader how many there are once typing has paused, and not on every key', async () => {
    const { page } = await browser.open(searchPage());
    const said = await listenTo(page, 'main');
    await field(page).pressSequentially('主题党日', { delay: 40 });
    await eventually(said).toHaveLength(1);
    expect(await said()).toEqual([expect.stringMatching(/^检索到\d+条/)]);
  });

  it('tells to wait where an answer takes its time, and has nothing more of the list before', async () => {
    const { page } = await browser.open(searchPage({ q: '党课' }));
    await says(page, /^检索到/);
    const said = await listenTo(page, 'main');
    await slowDown(page, 3000);
    await field(page).fill('走访企业');
    await says(page, '正在检索……');
    expect(await page.locator('#search-more').isVisible()).toBe(false);
    await says(page, /^检索到/);
    for (const link of await links(page).all())
      expect(await link.getAttribute('href')).toContain(encodeURIComponent('走访企业'));
    // What was told of the list before may come only now, after a pause in typing.
    await eventually(async () => (await said()).slice(-2)).toEqual([
      '正在检索……',
      expect.stringMatching(/^检索到/),
    ]);
  });

  it('keeps what is listed where a link leads within the page', async () => {
    const { page } = await browser.open(searchPage({ q: '党课' }));
    await page.locator('#search-more').click();
    await eventually(() => links(page).count()).toBe(40);
    await page.locator('a.skip').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**#main');
    await page.waitForTimeout(500);
    expect(await links(page).count()).toBe(40);
    await page.getByRole('combobox', { name: '年份' }).selectOption('2022');
    await eventually(() => sought(page)).toEqual({ q: '党课', year: '2022' });
    expect(new URL(page.url()).hash).toBe('#main');
  });

  it('has a date marked in the forms in which the page prints it, and the query kept as it was typed', async () => {
    const { page } = await browser.open(searchPage({ q: '2023.3.29' }));
    await says(page, /^检索到/);
    const record = page.locator('.search-hits h3 a[href*="2023-03-29"]').first();
    await record.click();
    await page.locator('.found').first().waitFor();
    expect(new Set(await page.locator('.found').allTextContents())).toContain('2023年3月29日');
    await page.getByRole('link', { name: '回到检索' }).click();
    await eventually(() => sought(page)).toEqual({ q: '2023.3.29' });
    await page.goto(site.url());
    await headerField(page).fill('上季度');
    await options(page).first().waitFor();
    expect(await options(page).first().getAttribute('href')).toContain(
      `?mark=${encodeURIComponent('2023年第二季度')}`,
    );
  });

  it('has the focus in its results once a search is sent off, from the header too', async () => {
    const { page } = await browser.open(site.url('/branches/'));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('党课');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await says(page, /^检索到/);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    await eventually(focused).toBe(await links(page).first().getAttribute('href'));
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(await links(page).nth(1).getAttribute('href'));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('查无此事zzz');
    await page.keyboard.press('Enter');
    await says(page, /^没有/);
    await page.getByRole('combobox', { name: '栏目' }).focus();
    await page.keyboard.press('Control+k');
    expect(await field(page).evaluate((at) => at === document.activeElement)).toBe(true);
  });

  it('shows the first results before its filters on a telephone', async () => {
    const { page } = await browser.open(searchPage({ q: '党课', year: '2022' }), {
      viewport: { width: 375, height: 667 },
    });
    await says(page, /^检索到/);
    const box = await links(page).first().boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(667);
    expect(await page.locator('.search-filters').isVisible()).toBe(false);
    await page.getByText('筛选（已选1项）').click();
    expect(await page.getByRole('combobox', { name: '年份' }).isVisible()).toBe(true);
  });

  it('asks nothing while characters are composed', async () => {
    const { page } = await browser.open(searchPage());
    await field(page).focus();
    const keyboard = await page.context().newCDPSession(page);
    const text = 'zhuti';
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: 5, selectionEnd: 5 });
    await page.waitForTimeout(300);
    expect(await field(page).inputValue()).toBe(text);
    await page.evaluate(() =>
      document.querySelector<HTMLFormElement>('main form')?.requestSubmit(),
    );
    expect(sought(page)).toEqual({});
    expect(await count(page).isVisible()).toBe(false);
    await keyboard.send('Input.insertText', { text: '主题' });
    await says(page, /^检索到/);
    expect(sought(page)).toEqual({ q: '主题' });
  });
});

it('the search page is still at work, and but once, where its element is moved', async () => {
  const { page } = await browser.open(site.url('/search/?q=党课'));
  await says(page, /^检索到/);
  await page.evaluate(() => {
    const host = document.querySelector('youju-search');
    if (host) document.querySelector('main')?.append(host);
  });
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  const first = await links(page).first().getAttribute('href');
  expect(await page.locator(':focus').getAttribute('href')).toBe(first);
});

it('axe finds nothing, in either scheme, on the search page with results and with a message', async () => {
  const { page } = await browser.open(searchPage({ q: '党课', year: '2022' }));
  await says(page, /^检索到/);
  expect(await violationsOn(page)).toEqual([]);
  await page.context().route('**/search/data/**', (route) => route.abort());
  await page.goto(searchPage({ q: '主题党日' }));
  await page.getByText('检索暂时连不上').first().waitFor();
  expect(await violationsOn(page)).toEqual([]);
});

it.each([360, 375, 800, 1100, 1920])(
  'nothing of the search page reaches out of a window of %i pixels',
  async (width) => {
    const { page } = await browser.open(searchPage({ q: '党课' }), {
      viewport: { width, height: 800 },
    });
    await says(page, /^检索到/);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(overflow).toBeLessThanOrEqual(width);
  },
);
