/** The thread that `openFileWriter` starts: writes each file that it receives, until it receives none. */
import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { makeFolder, writing } from '../lib/writing.ts';
import type { FileToWrite } from './file-writer.ts';

parentPort?.on('message', (file: FileToWrite | undefined) => {
  if (!file) {
    parentPort?.close();
    return;
  }
  makeFolder(dirname(file.path));
  writing(file.path, () => {
    writeFileSync(file.path, new Uint8Array(file.content));
  });
});
