import { newRefusals } from '../../src/labels/new.ts';

/** Why nothing was written, in words for who runs the command. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';

  static of<Code extends keyof typeof newRefusals>(
    code: Code,
    ...facts: Parameters<(typeof newRefusals)[Code]>
  ): NotWritten {
    // The table pairs each code with its facts; TypeScript cannot follow the pair through the lookup.
    const words = newRefusals[code] as (...all: unknown[]) => string;
    return new NotWritten(words(...facts));
  }
}
