/** Says to a screen reader what has come, once the typing has paused. Only the last counts. */
export class Announcer {
  readonly #region: Pick<Element, 'textContent'>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param region an empty element with the role `status` */
  constructor(region: Pick<Element, 'textContent'>) {
    this.#region = region;
  }

  say(text: string): void {
    // The same words a second time are news too, where the region was empty for a while in between.
    this.hush();
    this.#timer = setTimeout(() => {
      this.#region.textContent = text;
    }, pause);
  }

  /** Says nothing of what has not been said yet. */
  hush(): void {
    clearTimeout(this.#timer);
    this.#region.textContent = '';
  }
}

const pause = 700;
