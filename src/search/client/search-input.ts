/**
 * Tells when the text of a field has changed. While an input method composes characters, its half-typed
 * letters are no change, and its Enter sends no form.
 *
 * @returns whether an event belongs to a composition
 */
export function onTyped(
  input: HTMLInputElement,
  changed: () => void,
): (event: KeyboardEvent) => boolean {
  let composing = false;
  input.addEventListener('compositionstart', () => (composing = true));
  input.addEventListener('compositionend', () => {
    composing = false;
    changed();
  });
  input.addEventListener('input', () => {
    if (!composing) changed();
  });
  input.form?.addEventListener(
    'submit',
    (event) => {
      if (!composing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  return (event) => composing || event.isComposing;
}

/** Brings the focus to a field with the `/` key, wherever nobody is typing, and with Ctrl+K (⌘K) anywhere. */
export function focusByKeys(input: HTMLInputElement): (event: KeyboardEvent) => void {
  return (event) => {
    const { key, ctrlKey, metaKey, altKey, defaultPrevented, isComposing } = event;
    if (defaultPrevented || isComposing || altKey) return;
    const isSlash = key === '/' && !ctrlKey && !metaKey && !isTypedInto(document.activeElement);
    const isCtrlK = key.toLowerCase() === 'k' && ctrlKey !== metaKey;
    if (!isSlash && !isCtrlK) return;
    event.preventDefault();
    input.focus();
    input.select();
  };
}

function isTypedInto(at: Element | null): boolean {
  return (
    at instanceof HTMLInputElement ||
    at instanceof HTMLTextAreaElement ||
    at instanceof HTMLSelectElement ||
    (at instanceof HTMLElement && at.isContentEditable)
  );
}
