import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadContent, type Content } from '../../../src/io/load.ts';
import { loadOffice, promises } from '../../support/promises.ts';
import { printedOf, sendIn } from '../../support/sent.ts';

const today = '2023-08-15';

/** A report that lists what was promised last time, and promises something itself; sent. */
function sent(): Content {
  const body = '## 一、工作\n\n<LastPromises />\n\n## 二、下一步\n\n八月底前完成换届。';
  const signoff = [
    { step: '审定', seat: '党委书记', on: '2023-07-10' },
    { step: '报送', seat: '党委书记', on: '2023-07-14' },
  ];
  const fields = { commitments: [promises.quoted], signoff };
  return sendIn(loadOffice({ body, fields, last: true }), '2023-h1');
}

/** The content with a file changed. */
function changed({ dir }: Content, file: string, from: string, to: string): Content {
  const path = join(dir, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  return loadContent(dir, today);
}

const codes = ({ issues }: Content) => issues.map(({ issue }) => issue.code);

it('what a report promises holds as it was sent, and a change of it is told', () => {
  const content = sent();
  expect(codes(content)).not.toContain('sent-promises-changed');
  const later = changed(content, 'reports/2023-h1.mdx', '2023-08-31', '2023-12-31');
  expect(codes(later)).toContain('sent-promises-changed');
  expect(later.corpus?.commitments.get('quoted')).toMatchObject({
    by: '2023-08-31',
    since: '2023-07-14',
  });
});

it('what it lists of the last one stays as it was sent, whatever that says now', () => {
  const content = sent();
  const { text } = printedOf(content, '2023-h1');
  expect(JSON.stringify(text)).toContain('上次提出2项');
  const later = changed(content, 'reports/2022-h2.mdx', '讲一次专题党课', '讲专题党课');
  expect(printedOf(later, '2023-h1')['text']).toEqual(text);
});
