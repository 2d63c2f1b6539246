/** A module with a function that takes an `externref`, which Pagefind's program uses: Chromium 96, Firefox 79. */
const withExternref = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 1, 111, 0];

/** Why this thread cannot run Pagefind's program; `undefined` where it can. */
export function whyNoWebAssembly(): 'old-browser' | 'blocked' | undefined {
  if (typeof WebAssembly !== 'object') return 'old-browser';
  const code = new Uint8Array(withExternref);
  try {
    if (!WebAssembly.validate(code)) return 'old-browser';
    // Only making a module asks the Content-Security-Policy.
    new WebAssembly.Module(code);
    return undefined;
  } catch {
    return 'blocked';
  }
}
