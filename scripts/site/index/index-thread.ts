/** The thread that `buildIndexBeside` starts: builds the index and posts it back. */
import { parentPort, workerData } from 'node:worker_threads';
import { makeIndex } from './build-index.ts';
import type { IndexOrder } from './build-beside.ts';

const { pages, cacheFolder } = workerData as IndexOrder;
parentPort?.postMessage(await makeIndex(pages, cacheFolder));
