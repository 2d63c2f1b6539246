import type { ChartData } from '../chart.ts';

/**
 * `<youju-chart data-chart="…">`: fetches the drawing code and draws when it comes near the window, or else
 * when the page has loaded and the browser has nothing else to do, so that a picture of the whole page has it.
 * The table under it says the same, so nothing is lost where this never runs.
 */
class ChartElement extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  #isDrawn = false;
  #undraw: (() => void) | undefined;
  readonly #dark = window.matchMedia('(prefers-color-scheme: dark)');
  readonly #redraw = () => {
    this.#undraw?.();
    void this.#draw();
  };

  connectedCallback(): void {
    // An element without a box is never near the window.
    this.classList.add('drawn');
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#drawOnce();
      },
      { rootMargin: '200px' },
    );
    this.#observer.observe(this);
    whenIdle(() => {
      if (this.isConnected) this.#drawOnce();
    });
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#dark.removeEventListener('change', this.#redraw);
    this.#undraw?.();
  }

  #drawOnce(): void {
    this.#observer?.disconnect();
    if (this.#isDrawn) return;
    this.#isDrawn = true;
    this.#dark.addEventListener('change', this.#redraw);
    void this.#draw();
  }

  async #draw(): Promise<void> {
    const canvas = this.querySelector('canvas');
    const written = this.dataset['chart'];
    if (!canvas || !written) return;
    const { drawChart } = await import('./draw.ts');
    this.#undraw = drawChart(canvas, JSON.parse(written) as ChartData);
  }
}

/** Calls when the page has loaded and the browser is idle. */
function whenIdle(call: () => void): void {
  const wait = () => {
    requestIdleCallback(call, { timeout: 2000 });
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
}

customElements.define('youju-chart', ChartElement);
