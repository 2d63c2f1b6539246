import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A file that is to be written, with its absolute path; its folder is made where it is not there. */
export interface FileToWrite {
  readonly path: string;
  readonly content: ArrayBuffer;
}

/** Writes files in a thread of its own, in the order in which they come. */
export interface FileWriter {
  /** Takes a file over: its content is no longer there for the caller. */
  write(file: FileToWrite): void;
  /** Waits until all is written; throws the first error that the disk gave. */
  finish(): Promise<void>;
}

/** Starts the thread. It ends with `finish`, which must be called. */
export function openFileWriter(): FileWriter {
  const thread = new Worker(new URL('file-writer-thread.ts', import.meta.url));
  const ended = once(thread, 'exit');
  // The error is told by `finish`; nobody waits for it before.
  ended.catch(() => undefined);
  return {
    write: (file) => thread.postMessage(file, [file.content]),
    async finish() {
      thread.postMessage(undefined);
      const [code] = (await ended) as [number];
      if (code !== 0) throw new Error(`The thread that writes the pages ended with ${code}.`);
    },
  };
}
