import { documentWords } from './document.ts';
import { fillFormWords } from './fill-form.ts';
import type { CommandWords } from './flags.ts';
import { newWords } from './new.ts';
import { buildWords, devWords, startWords } from './site-commands.ts';
import { sendWords } from './send.ts';
import { tallyWords } from './tally.ts';
import { validateWords } from './validate.ts';

/** The commands that the handbook lists: those that offices use, in the order of their use. */
export const officeCommands: readonly CommandWords[] = [
  validateWords,
  devWords,
  tallyWords,
  newWords,
  sendWords,
  fillFormWords,
  documentWords,
  buildWords,
  startWords,
];

/** The handbook's list of commands. */
export const commandColumns = {
  caption: '命令一览',
  command: '命令',
  does: '作用',
  flags: '参数',
} as const;
