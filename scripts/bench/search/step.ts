import type { Measured } from '../measure.ts';

/** A step of the bench that was not completed, and what it said. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed';
  readonly step: 'generate' | 'build' | 'pagefind';
  readonly told: string;

  constructor(step: StepFailed['step'], told: string) {
    super(`${step} failed`);
    this.step = step;
    this.told = told;
  }
}

/** What a step took; throws `StepFailed` where it was not completed. */
export function completed(step: StepFailed['step'], measured: Measured): Measured {
  if (measured.code !== 0) throw new StepFailed(step, measured.told);
  return measured;
}
