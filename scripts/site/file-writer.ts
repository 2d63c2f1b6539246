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
   * Takes a file over: its content is no longer there for the caller. Throws what an earlier file met with,
   * or what `giveUp` was told: who makes files stops early.
   */
  write(file: FileToWrite): void;
  /** Takes no more files, for a reason that lies elsewhere. */
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
  // The error is told by `write` and `finish`.
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
