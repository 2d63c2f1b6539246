import {
  commandLabels,
  helpWords,
  writtenFlag,
  type CommandWords,
} from '../../src/labels/flags.ts';
import stringWidth from 'string-width';
import { padded } from './width.ts';

/** The usage of a command: its line, what it does, and its flags in two columns. */
export function usageOf({ name, does, flags }: CommandWords): string {
  const rows = Object.entries({ ...flags, help: helpWords }).map(([flag, words]) => ({
    written: writtenFlag(flag, words),
    does: words.does,
  }));
  const subjects = Object.values(flags).flatMap(({ alone, value }) =>
    alone && value !== undefined ? [value] : [],
  );
  const parts = [...subjects, commandLabels['usage.flags']];
  const width = Math.max(...rows.map(({ written }) => stringWidth(written)));
  return [
    commandLabels['usage.title'](`npm run ${name} -- ${parts.join(' ')}`),
    '',
    does,
    '',
    ...rows.map((row) => `  ${padded(row.written, width)}  ${row.does}`),
  ].join('\n');
}
