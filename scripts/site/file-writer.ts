import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A file that is to be written, with its absolute path; its folder is made where it is not there. */
export interface FileToWrite {
  readonly path: string;
  readonly content: ArrayBuffer;
}

/** Writes files in a thread of its own, in the order in which they come. */
export interface FileWriter {
  /**
   * Writes a file; its content is transferred to the thread and gone for the caller. Throws the error of an
   * earlier file, or the reason of `giveUp`, so that the caller stops early.
   */
  write(file: FileToWrite): void;
  /** Stops accepting files because of an error elsewhere. */
  giveUp(reason: Error): void;
  /** Waits until all is written; throws the first error that the disk gave. */
  finish(): Promise<void>;
}

/** Starts the thread. It ends with `finish`, which must be called. */
export function openFileWriter(): FileWriter {
  const thread = new Worker(new URL('file-writer-thread.ts', import.meta.url));
  const ended = once(thread, 'exit');
  let reason: Error | undefined;
  const giveUp = (why: Error) => (reason ??= why);
  thread.once('error', giveUp);
  // `write` and `finish` throw the error.
  ended.catch(() => undefined);
  return {
    giveUp,
    write(file) {
      if (reason) throw reason;
      thread.postMessage(file, [file.content]);
    },
    async finish() {
      thread.postMessage(undefined);
      const [code] = (await ended) as [number];
      if (code !== 0) throw new Error(`The thread that writes the pages ended with ${code}.`);
    },
  };
}
