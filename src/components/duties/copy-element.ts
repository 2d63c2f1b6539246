/**
 * `<youju-copy>`: a button that copies the text above it. A browser lets pages use its clipboard only over HTTPS, which
 * an intranet often has not: elsewhere the text is selected, and the page says by which keys it is copied. Without this
 * code the text is there to be selected, and the button is not.
 */
class CopyElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const text = this.querySelector('pre');
    if (!button || !text) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      void this.#copy(text);
    });
  }

  async #copy(text: HTMLElement): Promise<void> {
    // Selected in any case: so it is seen what was copied.
    window.getSelection()?.selectAllChildren(text);
    const isCopied = await written(text.textContent);
    const output = this.querySelector('output');
    if (!output) return;
    const { copied = '', selected = '' } = output.dataset;
    output.textContent = isCopied ? copied : selected;
  }
}

/** Whether a text was put on the clipboard. */
async function written(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Whoever looks at the page may have forbidden it.
    return false;
  }
}

customElements.define('youju-copy', CopyElement);
