import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What was sent over the wire. */
export interface Sent {
  readonly requests: number;
  /** As a web server sends it that compresses what can be compressed. */
  readonly bytes: number;
}

/**
 * Counts what a server of this process sends, from outside: the server itself stays the one that
 * everybody uses.
 */
export class Traffic {
  readonly #port: number;
  readonly #folder: string;
  readonly #sizes = new Map<string, number>();
  #sent: Sent = { requests: 0, bytes: 0 };

  /** @param url where the server is; @param folder what it serves there */
  constructor(url: string, folder: string) {
    this.#port = Number(new URL(url).port);
    this.#folder = folder;
    subscribe(finished, this.#count);
  }

  /** What was sent since the last call. */
  take(): Sent {
    const sent = this.#sent;
    this.#sent = { requests: 0, bytes: 0 };
    return sent;
  }

  close(): void {
    unsubscribe(finished, this.#count);
  }

  readonly #count = (message: unknown) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    if (request.socket.localPort !== this.#port) return;
    const { requests, bytes } = this.#sent;
    // The browser has what was not changed: nothing but the answer's header is sent.
    const size = response.statusCode === 200 ? this.#sizeOf(request.url ?? '/') : 0;
    this.#sent = { requests: requests + 1, bytes: bytes + size };
  };

  #sizeOf(url: string): number {
    const path = decodeURI(new URL(url, 'http://site').pathname);
    let size = this.#sizes.get(path);
    if (size === undefined)
      this.#sizes.set(path, (size = compressedSize(join(this.#folder, path))));
    return size;
  }
}

const finished = 'http.server.response.finish';

/** What is packed already gets no smaller. */
function compressedSize(file: string): number {
  const path = file.endsWith('/') ? join(file, 'index.html') : file;
  if (!existsSync(path)) return 0;
  const content = readFileSync(path);
  return Math.min(content.length, gzipSync(content).length);
}
