import { commandColumns, officeCommands } from '../labels/commands.ts';
import { writtenFlag } from '../labels/flags.ts';
import { textCell, type Table } from './table.ts';

/** The commands as their own help tells of them, a line for each flag. */
export function commandTable(): Table {
  return {
    caption: commandColumns.caption,
    columns: [
      { id: 'command', label: commandColumns.command, short: true },
      { id: 'flags', label: commandColumns.flags, short: true },
      { id: 'does', label: commandColumns.does },
    ],
    rows: officeCommands.flatMap(({ name, does, flags }) => [
      { cells: [textCell(`npm run ${name}`), textCell(''), textCell(does)] },
      ...Object.entries(flags).map(([flag, words]) => ({
        cells: [textCell(''), textCell(writtenFlag(flag, words)), textCell(words.does)],
      })),
    ]),
  };
}
