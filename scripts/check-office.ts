/**
 * `npm run check:office`: opens a Word file with LibreOffice, where that is installed, turns it into a PDF and
 * measures what stands on its full page: lines, characters and margins (GB/T 9704-2012 §5.2). It needs `pdftotext`
 * of Poppler, which tells where each word stands.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { textRun, type ReportDocument } from '../src/document/model/document.ts';
import { wordFile } from '../src/document/word/word-file.ts';
import { officeLabels, officeWords } from '../src/labels/check-office.ts';
import { exitCodes, print, runCommand } from './lib/command.ts';
import { measured, misses } from './lib/page-measures.ts';

await runCommand(officeWords, {}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'youju-office-'));
  try {
    const pages = await pagesIn(folder);
    if (pages === undefined) {
      print(officeLabels['office.missing']);
      return exitCodes.good;
    }
    // The first page has the title; the second is full.
    const page = measured(pages[1] ?? '');
    print(officeLabels['office.measured'](page));
    const wrong = misses(page);
    for (const key of wrong) print(officeLabels[`office.${key}`]);
    return wrong.length === 0 ? exitCodes.good : exitCodes.problems;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Where the words of each page stand, as `pdftotext -bbox` says it; `undefined` without the programs. */
async function pagesIn(folder: string): Promise<string[] | undefined> {
  const word = join(folder, 'full.docx');
  writeFileSync(word, await wordFile(fullPages()));
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const converted = ran('soffice', [
    '--headless',
    `-env:UserInstallation=${profile}`,
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    word,
  ]);
  const places = join(folder, 'full.html');
  if (!converted || !ran('pdftotext', ['-bbox', join(folder, 'full.pdf'), places]))
    return undefined;
  return readFileSync(places, 'utf8').split('<page ').slice(1);
}

/** Runs a program to its end; whether it is there. */
function ran(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore', timeout: 120_000 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** A text that fills three pages: one character, so that every full line has as many as fit. */
function fullPages(): ReportDocument {
  const character = officeLabels['office.character'];
  return {
    id: 'full',
    title: character,
    draft: undefined,
    addressee: undefined,
    blocks: [{ is: 'paragraph', depth: 0, runs: [textRun(character.repeat(28 * 60))] }],
    notes: [],
    closing: { formula: undefined, organ: character, date: undefined },
    appendix: undefined,
    day: '2023-06-30',
  };
}
