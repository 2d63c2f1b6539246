import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/io/load.ts';
import { problemsOf } from '../support/problems.ts';
import { demoContent } from '../support/site.ts';

const today = '2023-07-31';

/** A whole record that a page of the handbook shows. */
interface Example {
  readonly page: string;
  readonly day: string;
  readonly text: string;
}

function examples(): Example[] {
  const guide = join(demoContent, 'guide');
  return readdirSync(guide).flatMap((page) => {
    const text = readFileSync(join(guide, page), 'utf8');
    return [...text.matchAll(/^```mdx\n(---\nkind: [^]*?)^```$/gm)].map(([, example = '']) => ({
      page,
      day: /^date: (.+)$/m.exec(example)?.[1] ?? '',
      text: example,
    }));
  });
}

describe('the records that the handbook shows', () => {
  it('are valid where a branch of the demo copies them as they are', () => {
    const shown = examples();
    expect(shown.length).toBeGreaterThan(2);
    const dir = mkdtempSync(join(tmpdir(), 'youju-guide-'));
    try {
      cpSync(demoContent, dir, { recursive: true });
      const before = problemsOf(loadContent(dir, today));
      for (const [at, { day, text }] of shown.entries()) {
        const file = join(dir, `records/window/${day.slice(0, 4)}/${day}-handbook-${at + 1}.mdx`);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
      expect(problemsOf(loadContent(dir, today))).toEqual(before);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
