/** Says to a screen reader what has come, once the typing has paused. */
export class Announcer {
  readonly #region: Element;
  #timer: number | undefined;

  /** @param region an empty element with the role `status` */
  constructor(region: Element) {
    this.#region = region;
  }

  say(text: string): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      // The same words a second time are news too: an emptied region says them again.
      this.#region.textContent = '';
      this.#region.textContent = text;
    }, pause);
  }

  hush(): void {
    window.clearTimeout(this.#timer);
    this.#region.textContent = '';
  }
}

const pause = 700;
