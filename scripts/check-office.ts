/**
 * `npm run check:office`: opens a Word file with LibreOffice, where that is installed, turns it into a PDF and
 * measures what stands on its full page: lines, characters and margins (GB/T 9704-2012 §5.2).
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
import { placedPages, type PlacedPage } from './lib/pdf-text.ts';

await runCommand(officeWords, {}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'youju-office-'));
  try {
    const pages = await pagesIn(folder);
    if (pages === undefined) {
      print(officeLabels['office.missing']);
      return exitCodes.good;
    }
    // The first page has the title; the second is full.
    const page = measured(pages[1] ?? { width: 0, height: 0, texts: [] });
    print(officeLabels['office.measured'](page));
    const wrong = misses(page);
    for (const key of wrong) print(officeLabels[`office.${key}`]);
    return wrong.length === 0 ? exitCodes.good : exitCodes.problems;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The pages that LibreOffice makes; `undefined` without it. */
async function pagesIn(folder: string): Promise<PlacedPage[] | undefined> {
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
  return converted ? placedPages(readFileSync(join(folder, 'full.pdf'))) : undefined;
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
