/**
 * Walks with the arrows from the field through the results, and back to it with Esc. The focus itself moves,
 * so that a screen reader reads each link as it reads any other, and Enter opens it.
 */
export function walkByArrows(
  { input, list, more }: { input: HTMLElement; list: Element; more: HTMLElement },
  event: KeyboardEvent,
): void {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (ctrlKey || metaKey || altKey || shiftKey) return;
  const stops: HTMLElement[] = [
    input,
    ...list.querySelectorAll<HTMLElement>('h3 a'),
    ...(more.hidden ? [] : [more]),
  ];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = at < 0 ? undefined : nextStop(stops, at, key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function nextStop(stops: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return stops[at + 1];
    case 'ArrowUp':
      return stops[at - 1];
    case 'Escape':
      return at > 0 ? stops[0] : undefined;
    default:
      return undefined;
  }
}
