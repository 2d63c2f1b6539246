/** The part of `compression` that is used; its published types depend on all of Express. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Compression {
    /** Compresses what is written to a response from now on, where the browser takes it. */
    (options?: {
      filter?: (request: IncomingMessage, response: ServerResponse) => boolean;
    }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
    /** Whether the type of a response is one that becomes smaller. */
    filter: (request: IncomingMessage, response: ServerResponse) => boolean;
  }

  const compression: Compression;
  export default compression;
}
