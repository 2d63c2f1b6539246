import { expect, it } from 'vitest';
import { placedPages } from '../../scripts/lib/pdf-text.ts';
import { browserForTests } from '../support/browser.ts';
import { siteForTests } from '../support/site.ts';

const site = siteForTests();
const browser = browserForTests();

it('the home page has a part for each reader, to which its doors lead', async () => {
  const { page, complaints } = await browser.open(site.url('/'));
  for (const part of ['due', 'office', 'clerk']) {
    expect(await page.locator(`.doors a[href$="#${part}"]`).count(), part).toBeGreaterThan(0);
    expect(await page.locator(`#${part} h2`).count(), part).toBe(1);
  }
  await page.locator('#clerk a').nth(2).click();
  expect(new URL(page.url()).hash).toBe('#open');
  expect(await page.locator('#open').isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

it('a reminder is selected whole where the browser gives no clipboard, and the page says what to press', async () => {
  const { page, complaints } = await browser.open(site.url('/reminders/'));
  const letter = page.locator('youju-copy').first();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('Not over HTTP')) },
    });
  });
  await letter.getByRole('button').press('Enter');
  await expect.poll(() => letter.locator('output').textContent()).toBe('已选中，请按Ctrl+C复制');
  const selected = await page.evaluate(() => window.getSelection()?.toString());
  expect(selected?.trim()).toBe((await letter.locator('pre').textContent())?.trim());
  expect(complaints).toEqual([]);
});

it('a reminder is put on the clipboard where there is one', async () => {
  const { page } = await browser.open(site.url('/reminders/'));
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: (text: string) => {
          document.title = text;
          return Promise.resolve();
        },
      },
    });
  });
  const letter = page.locator('youju-copy').first();
  await letter.getByRole('button').click();
  await expect.poll(() => letter.locator('output').textContent()).toBe('已复制');
  const [first = ''] = ((await letter.locator('pre').textContent()) ?? '').split('\n');
  expect(first).toMatch(/：$/u);
  expect(await page.title()).toContain(first);
});

it('a reminder is plain text, and the calendar a calendar, also as files', async () => {
  const { page } = await browser.open(site.url('/reminders/'));
  const [first] = await page.locator('section[id] pre').allTextContents();
  const file = await fetch(
    new URL((await page.locator('youju-copy a').first().getAttribute('href')) ?? '', page.url()),
  );
  expect((await file.text()).replaceAll('\r\n', '\n').trim()).toBe(first?.trim());
  const calendar = await fetch(site.url('/reminders/calendar.ics'));
  expect(calendar.headers.get('content-type')).toMatch(/^text\/calendar/u);
  expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR\r\n/u);
});

it('without a script a reminder is there to be selected, and no button promises more', async () => {
  const { page } = await browser.open(site.url('/reminders/'), { javaScriptEnabled: false });
  const letter = page.locator('youju-copy').first();
  expect(await letter.locator('pre').isVisible()).toBe(true);
  expect(await letter.locator('button').isVisible()).toBe(false);
});

it('the sheet of an inspection is one sheet of A4 for each branch of the demo, with room for a hand', async () => {
  for (const branch of ['window', 'logistics', 'foreign-trade', 'retired']) {
    const { page, complaints } = await browser.open(site.url(`/branches/${branch}/2023-h1/`));
    await page.locator('a[href$="/2023-h1/duties/"]').click();
    const sheets = await placedPages(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets, branch).toHaveLength(1);
    const [sheet] = sheets;
    const size = [sheet?.width, sheet?.height].map((length) => Math.round(length ?? 0));
    expect(size).toEqual([842, 595]);
    expect(
      Math.min(...(sheet?.texts.map(({ size: letters }) => letters) ?? [])),
    ).toBeGreaterThanOrEqual(7);
    expect(
      sheet?.texts
        .map(({ text }) => text)
        .join('')
        .normalize('NFKC'),
    ).toContain('核查人');
    expect(complaints).toEqual([]);
    await page.context().close();
  }
});
