import type { MeantTag } from '../../domain/issues/markup.ts';
import { issue, type Issue, type Place } from '../../domain/issues.ts';
import type { TextRole } from '../../domain/text-role.ts';

/**
 * The issue of a tag that has no business in this sort of document; `''` is a fragment `<>`. `meant` is the tag that it
 * was meant to be, where that is known.
 */
export function refusedTag(name: string, role: TextRole, place: Place, meant?: MeantTag): Issue {
  if (role === 'record') return issue('mdx-jsx-in-record', { name }, place);
  const facts = { name, in: role, ...(meant === undefined ? {} : { meant }) };
  return issue('mdx-unknown-component', facts, place);
}
