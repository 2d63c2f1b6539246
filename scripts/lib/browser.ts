import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { bundledChromium } from './bundled-chromium.ts';

/**
 * Starts Chromium: the one that `CHROMIUM_PATH` names, the system's, or the one that comes with the
 * packages. `YOUJU_BROWSER=bundled` takes the last whatever else there is.
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  // Containers run as root, where Chromium has no sandbox; nothing but our own pages is opened.
  return chromium.launch({ executablePath, env, args: ['--no-sandbox'] });
}

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

async function findChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  if (env['YOUJU_BROWSER'] !== 'bundled') {
    const named = env['CHROMIUM_PATH'];
    if (named !== undefined) return { executablePath: named, env };
    const found = systemPaths.find((path) => existsSync(path));
    if (found !== undefined) return { executablePath: found, env };
  }
  const bundled = await bundledChromium();
  return { executablePath: bundled.executablePath, env: { ...env, ...bundled.env } };
}
