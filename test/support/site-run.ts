import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which the sites of this test run are kept. */
    builtSites: string;
  }
}

/** Keeps a folder for the sites that the tests build, from the first of them to the last. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'youju-sites-'));
  project.provide('builtSites', folder);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
