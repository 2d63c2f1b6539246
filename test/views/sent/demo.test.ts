import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/io/load.ts';
import { printedOf, sendIn } from '../../support/sent.ts';

const dir = mkdtempSync(join(tmpdir(), 'youju-sent-'));
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});
// As if nothing had been sent yet.
cpSync(resolve('content'), dir, {
  recursive: true,
  filter: (path) => !path.endsWith('.figures.json'),
});
const content = loadContent(dir, '2023-07-31');
const reports = [...(content.corpus?.reports.keys() ?? [])];

describe('a report of the demo that is sent', () => {
  it.each(reports)('%s prints what it printed before', (id) => {
    const before = printedOf(content, id);
    const after = printedOf(sendIn(content, id), id);
    for (const part of Object.keys(before)) expect(after[part], part).toEqual(before[part]);
  });
});
