/**
 * `<youju-figure>`: shows the small card beside a figure while the pointer or the keyboard is on it. The card
 * can be pointed at, stays until it is left, and goes with Esc (WCAG 1.4.13). Without this code the link
 * alone leads to the same facts.
 */
class FigureElement extends HTMLElement {
  #card: HTMLElement | undefined;
  #timer: number | undefined;
  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.#hide();
  };
  /** A finger that taps beside the card moves no focus in some browsers. */
  readonly #onDown = ({ target }: Event) => {
    const inside =
      target instanceof Node && (this.contains(target) || this.#card?.contains(target));
    if (!inside) this.#hide();
  };

  connectedCallback(): void {
    this.addEventListener('pointerenter', (event) => {
      if (event.pointerType !== 'touch') this.#later(() => this.#show(), 120);
    });
    this.addEventListener('pointerleave', () => this.#later(() => this.#hide(), 200));
    this.addEventListener('focusin', () => this.#show());
    this.addEventListener('focusout', () => this.#hide());
    const mark = this.#mark;
    mark?.setAttribute('role', 'button');
    mark?.setAttribute('aria-expanded', 'false');
    mark?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#show();
    });
    mark?.addEventListener('keydown', (event: KeyboardEvent) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      this.#show();
    });
  }

  /** The mark beside a figure that is not whole; a finger has the card by it, as the figure itself leads on. */
  get #mark(): HTMLElement | null {
    return this.querySelector('.figure-mark');
  }

  disconnectedCallback(): void {
    this.#hide();
  }

  /** Does it after a moment, in place of what was to be done before. */
  #later(action: () => void, milliseconds: number): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(action, milliseconds);
  }

  #show(): void {
    window.clearTimeout(this.#timer);
    const link = this.querySelector('a');
    const template = this.querySelector('template');
    if (this.#card || !link || !template) return;
    const card = document.createElement('div');
    card.className = 'figure-card';
    card.id = 'figure-card';
    card.setAttribute('role', 'tooltip');
    card.append(template.content.cloneNode(true));
    card.addEventListener('pointerenter', () => window.clearTimeout(this.#timer));
    card.addEventListener('pointerleave', () => this.#later(() => this.#hide(), 200));
    document.querySelector('#figure-card')?.remove();
    // Inside the page's main part, so that the card belongs to a landmark.
    (document.querySelector('main') ?? document.body).append(card);
    this.#card = card;
    for (const described of this.querySelectorAll('a')) {
      described.setAttribute('aria-describedby', card.id);
    }
    this.#mark?.setAttribute('aria-expanded', 'true');
    place(card, link);
    document.addEventListener('keydown', this.#onKey);
    document.addEventListener('pointerdown', this.#onDown);
  }

  #hide(): void {
    window.clearTimeout(this.#timer);
    this.#card?.remove();
    this.#card = undefined;
    for (const described of this.querySelectorAll('a')) {
      described.removeAttribute('aria-describedby');
    }
    this.#mark?.setAttribute('aria-expanded', 'false');
    document.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('pointerdown', this.#onDown);
  }
}

const gap = 8;

/** Puts the card under the figure, or above it where there is no room below, and inside the window. */
function place(card: HTMLElement, link: Element): void {
  const at = link.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const left = Math.max(gap, Math.min(at.left, room - width - gap));
  const above = at.bottom + gap + height > window.innerHeight && at.top - gap - height > 0;
  const top = above ? at.top - gap - height : at.bottom + gap;
  card.classList.toggle('above', above);
  card.style.left = `${left + window.scrollX}px`;
  card.style.top = `${top + window.scrollY}px`;
}

customElements.define('youju-figure', FigureElement);
