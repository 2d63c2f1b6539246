import { matchAddress } from '../../src/domain/addresses/match.ts';
import type { Content } from '../../src/io/load.ts';
import { problemPage } from './problem-page.ts';

/** What the preview does with a request: Astro's own answer where nothing else is said. */
export type Answer =
  | { readonly do: 'pass' }
  | { readonly do: 'redirect'; readonly to: string }
  | { readonly do: 'refuse'; readonly page: string }
  /** The site's own page for what is not there; Astro's are English, and name files of ours. */
  | { readonly do: 'not-found' };

/**
 * How the preview answers a request for `url` (from the first slash on, as it was sent), where the content
 * alone decides that.
 */
export function answerTo(url: string, content: Content): Answer {
  const answer = answerOf(url, content);
  if (answer.do !== 'not-found' || content.corpus) return answer;
  // Not even the page for what is not there can be made.
  const page = problemPage(content, '/');
  return page === undefined ? answer : { do: 'refuse', page };
}

function answerOf(url: string, content: Content): Answer {
  const [written = '/'] = url.split(/[?#]/);
  const address = decoded(written);
  if (address === undefined) return { do: 'not-found' };
  const matched = matchAddress(address);
  // What Vite serves, scripts and styles, has no address of the site's.
  if (!matched) return written.includes('%2f') ? { do: 'not-found' } : { do: 'pass' };
  if (!address.endsWith('/') && !/\.(?:csv|docx|xlsx)$/.test(address)) {
    const isFile = address.split('/').at(-1)?.includes('.') ?? false;
    if (isFile) return content.corpus ? { do: 'pass' } : { do: 'not-found' };
    return { do: 'redirect', to: url.replace(written, `${written}/`) };
  }
  const page = problemPage(content, address);
  if (page !== undefined) return { do: 'refuse', page };
  const id = matched.parts.join('/');
  const isGone = matched.form === 'record' && content.corpus?.records.has(id) === false;
  return isGone ? { do: 'not-found' } : { do: 'pass' };
}

function decoded(address: string): string | undefined {
  try {
    return decodeURI(address);
  } catch {
    return undefined;
  }
}
