import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { bundledChromium } from './bundled-chromium.ts';

/**
 * Starts Chromium: the one that `CHROMIUM_PATH` names; a shell without windows, of the system or among the
 * packages; or the system's whole browser, which takes four times as long to open a page.
 * `YOUJU_BROWSER=bundled` forces the one among the packages.
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  // Containers run as root, where Chromium has no sandbox; nothing but our own pages is opened.
  return chromium.launch({ executablePath, env, args: ['--no-sandbox'] });
}

// The binary before its wrapper script, whose child would outlive a killed run.
const systemShells = [
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/bin/chromium-headless-shell',
];
const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** What the package with Chromium is made for. */
const isBundled = process.platform === 'linux' && process.arch === 'x64';

async function findChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  if (env['YOUJU_BROWSER'] !== 'bundled') {
    const installed = [...systemShells, ...(isBundled ? [] : systemBrowsers)];
    const found = env['CHROMIUM_PATH'] ?? installed.find((path) => existsSync(path));
    if (found !== undefined) return { executablePath: found, env };
  }
  const bundled = await bundledChromium();
  return { executablePath: bundled.executablePath, env: { ...env, ...bundled.env } };
}
