import { isIsoDate } from '../../domain/date.ts';
import type { Sought } from '../answer.ts';

/** The first and the last day of a free span; either may be open. */
export class DaysInputs {
  readonly #inputs: Readonly<Record<'from' | 'to', HTMLInputElement | null>>;

  /**
   * @param form has the two inputs, by their names `from` and `to`
   * @param changed is told when a reader has chosen a whole day, or none
   */
  constructor(form: HTMLFormElement, changed: () => void) {
    const named = (name: string) => form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    this.#inputs = { from: named('from'), to: named('to') };
    for (const input of Object.values(this.#inputs)) input?.addEventListener('change', changed);
  }

  /** What is chosen; a day that is typed by half, or a year before 1900, is none. */
  get chosen(): Sought['days'] {
    const days: { from?: string; to?: string } = {};
    for (const name of ['from', 'to'] as const) {
      const value = this.#inputs[name]?.value ?? '';
      if (isIsoDate(value)) days[name] = value;
    }
    return Object.keys(days).length > 0 ? days : undefined;
  }

  set(days: Sought['days']): void {
    for (const name of ['from', 'to'] as const) {
      const input = this.#inputs[name];
      if (input) input.value = days?.[name] ?? '';
    }
  }
}
