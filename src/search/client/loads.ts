import type { Failure } from '../answer.ts';

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
  } catch (error) {
    // The words are the browser's; what counts is whether something else came, or nothing, or half of it.
    if (!(error instanceof SyntaxError)) status = undefined;
  }
  throw new LoadError(url, status);
}

/**
 * Something that the search needs could not be fetched; `status` is absent where no server answered, or not
 * to the end.
 */
export class LoadError extends Error {
  readonly status: number | undefined;
  readonly failure: Failure;

  constructor(url: string, status: number | undefined) {
    super(`${url}: ${status ?? 'no answer'}`);
    this.status = status;
    this.failure = status === undefined ? 'unreachable' : { file: url, status };
  }
}
