/**
 * What the search fetches, and whether all of it came. Pagefind goes on without a part that it could not
 * fetch, and would say that nothing was found: with `Loads` a search of which a load failed has no answer.
 */
export class Loads {
  readonly #fetch: typeof fetch;
  readonly #failed: Promise<never>;
  #fail: (error: LoadError) => void = () => undefined;

  /** Takes the place of the thread's `fetch`. */
  constructor(scope: { fetch: typeof fetch }) {
    this.#fetch = scope.fetch.bind(scope);
    scope.fetch = (input, init) => this.#watched(input, init);
    this.#failed = new Promise((_, reject) => {
      this.#fail = reject;
    });
    // Nobody need be waiting when a load fails.
    this.#failed.catch(() => undefined);
  }

  /** What `work` comes to; rejects with a `LoadError` as soon as a load fails, and ever after. */
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
    try {
      return (await response.json()) as unknown;
    } catch {
      throw this.#failure(url, response.status);
    }
  }

  async #watched(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const url = input instanceof Request ? input.url : String(input);
    let status: number | undefined;
    try {
      const response = await this.#fetch(input, init);
      status = response.status;
      // Read here, because what breaks off on its way would break off in Pagefind's hands.
      const content = await response.arrayBuffer();
      if (response.ok && isWhatItSays(url, content)) return new Response(content);
    } catch {
      // The reason is the browser's, in its own words: all that counts is that nothing came.
    }
    throw this.#failure(url, status);
  }

  #failure(url: string, status: number | undefined): LoadError {
    const error = new LoadError(url, status);
    this.#fail(error);
    return error;
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

/** A file of Pagefind's is packed, or has been unpacked on its way; a page to log in with is neither. */
function isWhatItSays(url: string, content: ArrayBuffer): boolean {
  if (!/\.(pf_meta|pf_index|pagefind)$/.test(url)) return true;
  const start = new Uint8Array(content.slice(0, unpacked.length));
  const isPacked = start[0] === 0x1f && start[1] === 0x8b;
  return isPacked || new TextDecoder().decode(start) === unpacked;
}

/** What Pagefind's files begin with when they are not packed. */
const unpacked = 'pagefind_dcd';
