/// <reference types="astro/client" />

/** The address of a path of this site under the base that it is published at: `/reports/` → `/youju/reports/`. */
export function href(path: string): string {
  if (!path.startsWith('/')) return path;
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
