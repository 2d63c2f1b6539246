/** `npm run form`: a copy of a superior's form with the figures in their cells. */
import { readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openCells } from '../src/domain/open-cells.ts';
import type { Corpus } from '../src/domain/corpus.ts';
import type { Form } from '../src/domain/form.ts';
import { isError } from '../src/domain/issues.ts';
import { loadContent } from '../src/io/load.ts';
import { today } from '../src/io/today.ts';
import { fillWorkbook } from '../src/io/workbook/fill-workbook.ts';
import {
  fillFormLabels as labels,
  fillFormProblems,
  fillFormWords,
} from '../src/labels/fill-form.ts';
import { tallyLabels } from '../src/labels/tally.ts';
import { filledForm, placeOf, type FilledForm } from '../src/views/form/filled-form.ts';
import { exitCodes, print, runCommand } from './lib/command.ts';
import { callersFolder, day, fileToWrite, folder, subject, UsageError } from './lib/flags.ts';
import { errorCount } from './lib/problems.ts';
import { writeWholeFile } from './lib/whole-file.ts';

const flags = {
  form: subject(),
  out: fileToWrite('.xlsx'),
  content: folder('content'),
  today: day(),
};

await runCommand(fillFormWords, flags, ({ form: id, out, content, today: asked }) => {
  if (id === undefined) throw new UsageError(fillFormProblems['form-missing']);
  const { corpus, issues } = loadContent(content, asked ?? today);
  if (!corpus) {
    process.stderr.write(`${tallyLabels['tally.unreadable']}\n`);
    return exitCodes.problems;
  }
  const ofForm = issues.find(
    ({ file, issue }) => isError(issue) && file.startsWith(`forms/${id}.`),
  );
  if (ofForm) {
    process.stderr.write(`${labels['form.problems'](ofForm.file)}\n`);
    return exitCodes.problems;
  }
  const form = formNamed(corpus, id);
  const filled = filledForm(corpus, form);
  const original = join(content, 'forms', `${form.id}.xlsx`);
  const target =
    out ??
    resolve(callersFolder(), `${form.id}-${form.period.id.toLowerCase().replace('/', '-')}.xlsx`);
  if (isSameFile(original, target)) {
    throw new UsageError(fillFormProblems['over-original'](target));
  }
  const { isRefused } = filled;
  if (!isRefused) writeWholeFile(target, fillWorkbook(readFileSync(original), filled.entries));
  const told = noticesOf(form, filled);
  print(
    [...(isRefused ? [] : [labels['form.written'](target, filled.entries.length)]), ...told].join(
      '\n',
    ),
  );
  if (isRefused) process.stderr.write(`${labels['form.refused']}\n`);
  const errors = errorCount({ issues });
  if (errors > 0) process.stderr.write(`${tallyLabels['tally.problems'](errors)}\n`);
  return isRefused || errors > 0 ? exitCodes.problems : exitCodes.good;
});

function formNamed({ forms }: Corpus, id: string): Form {
  const form = forms.get(id);
  if (form) return form;
  const known = [...forms.keys()];
  throw new UsageError(
    known.length === 0 ? fillFormProblems['no-forms'] : fillFormProblems['not-found'](id, known),
  );
}

function noticesOf(form: Form, { gaps, differences, sentOtherwise }: FilledForm): string[] {
  const open = openCells(form).map((cell) => placeOf(form, cell));
  return [
    ...headed(
      labels['form.differ'],
      differences.map(({ place, asked, here, there }) =>
        labels['form.difference'](place, asked, here, there),
      ),
    ),
    ...headed(
      labels['form.sent'],
      sentOtherwise.map(({ place, asked, here, there }) =>
        labels['form.sentOtherwise'](place, asked, here, there),
      ),
    ),
    ...headed(
      labels['form.gaps'],
      gaps.map(({ place, asked, word }) => labels['form.gap'](place, asked, word)),
    ),
    ...headed(labels['form.open'], open.length > 0 ? [labels['form.openCells'](open)] : []),
  ];
}

function headed(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', heading, ...lines] : [];
}

function isSameFile(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    // A file that is not there yet is no other one.
    return false;
  }
}
