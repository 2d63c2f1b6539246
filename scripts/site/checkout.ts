import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What the commands keep for themselves; git ignores it. */
export const workFolder = join(root, '.youju');
