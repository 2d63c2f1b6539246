/**
 * A file as JSON; `cache: 'no-cache'` asks the server whether a copy that is kept still holds.
 *
 * @throws LoadError where it does not come, breaks off on its way, or is no JSON: a page to log in with
 */
export async function loadJson(url: string, init?: RequestInit): Promise<unknown> {
  let status: number | undefined;
  try {
    const response = await fetch(url, init);
    status = response.status;
    if (response.ok) return (await response.json()) as unknown;
  } catch {
    // The reason is the browser's, in its own words: all that counts is that nothing came.
  }
  throw new LoadError(url, status);
}

/** Something that the search needs could not be fetched; `status` is absent where no server answered. */
export class LoadError extends Error {
  readonly status: number | undefined;

  constructor(url: string, status: number | undefined) {
    super(`${url}: ${status ?? 'no answer'}`);
    this.status = status;
  }
}
