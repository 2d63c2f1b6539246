/** Astro as the commands call it: without telemetry and checks for updates. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

export { build, dev } from 'astro';
