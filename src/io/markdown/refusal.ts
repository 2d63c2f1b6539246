import { issue, type Issue, type Place } from '../../domain/issues.ts';
import type { TextRole } from '../../domain/text-role.ts';

/** The issue of a tag that has no business in this sort of document; `''` is a fragment `<>`. */
export function refusedTag(name: string, role: TextRole, place: Place): Issue {
  if (role === 'record') return issue('mdx-jsx-in-record', { name }, place);
  return issue('mdx-unknown-component', { name, in: role }, place);
}
