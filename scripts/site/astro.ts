/** Astro as the commands call it: nothing about this checkout is sent to anybody. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

export { build, dev } from 'astro';
