/**
 * What Hugo takes to print the records of a content folder, as a measure for our own builds: a page for each
 * record, and a list for each branch, kind and month. It checks nothing and computes no figure. For developers
 * who have Hugo: `node_modules/.bin/node scripts/bench/hugo.ts [CONTENT]`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { holders, treeDay, type WorkRecord } from '../../src/domain/record.ts';
import { loadContent } from '../../src/io/load.ts';
import { today } from '../../src/io/today.ts';
import { secondsSince } from './measure.ts';
import { ofPages, sizeBelow } from './size.ts';

const layouts = {
  'hugo.toml': `baseURL = '/'
disableKinds = ['rss', 'sitemap', '404']
[taxonomies]
branch = 'branches'
kind = 'kinds'
month = 'months'
`,
  'layouts/_default/single.html': `<!doctype html><title>{{ .Title }}</title><h1>{{ .Title }}</h1>
<p>{{ .Date.Format "2006-01-02" }}</p>{{ .Content }}
`,
  'layouts/_default/list.html': `<!doctype html><title>{{ .Title }}</title><h1>{{ .Title }}</h1>
<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
`,
};

/** The page that Hugo makes of a record. */
function pageOf(record: WorkRecord, source: string): string {
  const day = treeDay(record.when);
  const terms = { branches: holders(record), kinds: record.kinds, months: [day.slice(0, 7)] };
  const front = { title: record.title, date: day, ...terms };
  const body = source.replace(/^---\r?\n.*?^---\r?\n?/ms, '');
  return `---\n${stringify(front)}---\n${body}`;
}

const dir = process.argv[2] ?? 'content';
const site = mkdtempSync(join(tmpdir(), 'youju-hugo-'));
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
};
try {
  const records = [...(loadContent(dir, today).corpus?.records.values() ?? [])];
  for (const [file, text] of Object.entries(layouts)) write(file, text);
  for (const record of records) {
    const source = readFileSync(join(dir, record.file), 'utf8');
    write(`content/${record.id}.md`, pageOf(record, source));
  }
  const started = performance.now();
  const { error, status, stderr } = spawnSync('hugo', ['--quiet'], { cwd: site, encoding: 'utf8' });
  const seconds = secondsSince(started);
  if (error ?? status !== 0) {
    process.stderr.write(`${error?.message ?? stderr}\n`);
    process.exitCode = 1;
  } else {
    const { files: pages } = sizeBelow(join(site, 'public'), ofPages);
    process.stdout.write(`${JSON.stringify({ records: records.length, pages, seconds })}\n`);
  }
} finally {
  rmSync(site, { recursive: true, force: true });
}
