/**
 * What the search fetches, and whether all of it came. Pagefind goes on without a part that it could not
 * fetch, and would say that nothing was found: with `Loads` a search of which a load failed has no answer.
 */
export class Loads {
  readonly #fetch: typeof fetch;
  #fail: (error: LoadError) => void = () => undefined;
  #failed: Promise<never> = new Promise(() => undefined);

  /** Takes the place of the thread's `fetch`. */
  constructor(scope: { fetch: typeof fetch }) {
    this.#fetch = scope.fetch.bind(scope);
    scope.fetch = (input, init) => this.#watched(input, init);
    this.startAnew();
  }

  /** Forgets what failed before, for an index that is opened anew. */
  startAnew(): void {
    this.#failed = new Promise((_, reject) => {
      this.#fail = reject;
    });
    // Nobody need be waiting when a load fails.
    this.#failed.catch(() => undefined);
  }

  /** What `work` comes to; rejects with a `LoadError` as soon as a load fails, and after one has failed. */
  async complete<T>(work: Promise<T>): Promise<T> {
    // The failure first: of two that are settled, the race takes the one that stands before.
    return Promise.race([this.#failed, work]);
  }

  /** Has everything that waits, and whatever comes after, fail as if a load had failed. */
  giveUp(what: string): void {
    this.#fail(new LoadError(what, undefined));
  }

  /** A file as JSON; `cache: 'no-cache'` asks the server whether a copy that is kept still holds. */
  async json(url: string, init?: RequestInit): Promise<unknown> {
    const response = await this.#watched(url, init);
    return response.json();
  }

  async #watched(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const url = input instanceof Request ? input.url : String(input);
    let response: Response | undefined;
    try {
      response = await this.#fetch(input, init);
    } catch {
      // The reason is the browser's, in its own words: all that counts is that nothing came.
    }
    if (response?.ok === true) return response;
    const error = new LoadError(url, response?.status);
    this.#fail(error);
    throw error;
  }
}

/** Something that the search needs could not be fetched; `status` is absent where no server answered. */
export class LoadError extends Error {
  readonly status: number | undefined;

  constructor(url: string, status: number | undefined) {
    super(`${url}: ${status ?? 'no answer'}`);
    this.status = status;
  }
}
