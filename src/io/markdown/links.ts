/** Addresses that a link may lead to. */
const schemes = ['http', 'https', 'mailto'];

/**
 * Whether a link's address can be opened without harm: the web, mail, or a place of this site. Browsers
 * drop control characters and white space from an address before they look for its scheme.
 */
export function isSafeLink(url: string): boolean {
  const bare = url.replaceAll(/[\p{Cc}\p{Cf}\s]/gu, '');
  // `//host` and, in browsers, `/\host` lead to another host without saying so.
  if (bare.startsWith('//') || bare.includes('\\')) return false;
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1];
  // What is not made of the letters of a scheme is no scheme: `第一节：…` is a relative address.
  if (scheme === undefined || !/^[a-z][a-z0-9+.-]*$/i.test(scheme)) return true;
  return schemes.includes(scheme.toLowerCase());
}

/** Whether a link leads away from this site. */
export function isExternal(url: string): boolean {
  return /^https?:/i.test(url.trim());
}

/** Whether an image lies on this site: an absolute path, and no other host's. */
export function isSiteImage(url: string): boolean {
  return /^\/(?![/\\])/.test(url) && !/[\p{Cc}\\]/u.test(url);
}

/** Whether an address names how it is opened (`https:`, `mailto:`): what does not is looked for on this site. */
export function hasScheme(url: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(url);
}
