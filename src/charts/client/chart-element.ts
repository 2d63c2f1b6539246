import type { ChartData } from '../chart.ts';

/**
 * `<youju-chart data-chart="…">`: fetches the drawing code when it comes near the window, and draws then. The
 * table under it says the same, so nothing is lost where this never runs.
 */
class ChartElement extends HTMLElement {
  #observer: IntersectionObserver | undefined;
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
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#observer?.disconnect();
        this.#dark.addEventListener('change', this.#redraw);
        void this.#draw();
      },
      { rootMargin: '200px' },
    );
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#dark.removeEventListener('change', this.#redraw);
    this.#undraw?.();
  }

  async #draw(): Promise<void> {
    const canvas = this.querySelector('canvas');
    const written = this.dataset['chart'];
    if (!canvas || !written) return;
    const { drawChart } = await import('./draw.ts');
    this.#undraw = drawChart(canvas, JSON.parse(written) as ChartData);
  }
}

customElements.define('youju-chart', ChartElement);
