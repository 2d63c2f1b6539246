import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/site/checkout.ts';
import { caching, digested, siteHeaders } from '../../../scripts/site/headers.ts';

const read = (name: string) => readFileSync(join(root, 'scripts/deploy', name), 'utf8');

/** How each server writes a header. */
const servers: Readonly<Record<string, (name: string, value: string) => string>> = {
  'nginx.conf': (name, value) => `add_header ${name} "${value}" always;`,
  'apache.conf': (name, value) => `Header always set ${name} "${value}"`,
  Caddyfile: (name, value) => `${name} "${value}"`,
  'web.config': (name, value) => `<add name="${name}" value="${value}" />`,
};

describe('the configurations of web servers', () => {
  it.each(Object.entries(servers))('send what npm start sends: %s', (name, header) => {
    const config = read(name);
    for (const [key, value] of Object.entries(siteHeaders))
      expect(config).toContain(header(key, value));
    expect(config).toContain('404.html');
    expect(config).toContain('text/csv');
    expect(config).toContain('text/calendar');
  });

  it.each(['nginx.conf', 'apache.conf', 'Caddyfile'])(
    'let browsers keep what npm start lets them keep: %s',
    (name) => {
      const config = read(name);
      expect(config).toContain(digested);
      for (const value of Object.values(caching)) expect(config).toContain(`"${value}"`);
    },
  );

  it('lets them keep the same on IIS, in its own words', () => {
    const config = read('web.config');
    const kept = (path: string) =>
      new RegExp(
        `<location path="${path}">\\s*<system.webServer>\\s*<staticContent>\\s*<clientCache ([^>]*) />`,
      ).exec(config)?.[1];
    const year = 'cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00"';
    for (const path of ['_astro', 'search/data'])
      expect(kept(path)).toBe(`${year} cacheControlCustom="public, immutable"`);
    expect(kept('search/data/manifest.json')).toBe('cacheControlMode="DisableCache"');
  });
});
