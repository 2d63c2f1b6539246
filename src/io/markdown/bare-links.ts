import type { Link, Nodes, Parents, PhrasingContent } from 'mdast';

/**
 * GFM takes a bare address to reach as far as the next space, and Chinese has none: `见https://a.cn，下文`
 * would be one link. Cuts such links at the first Chinese punctuation mark.
 */
export function trimBareLinks(parent: Parents): void {
  const children: Nodes[] = [];
  for (const child of parent.children) {
    if (child.type === 'link') children.push(...trimmed(child));
    else children.push(child);
    if (child.type !== 'link' && 'children' in child) trimBareLinks(child);
  }
  parent.children = children as typeof parent.children;
}

function trimmed(link: Link): PhrasingContent[] {
  const [only] = link.children;
  if (link.children.length !== 1 || only?.type !== 'text' || !isBare(link, only.value))
    return [link];
  const cut = only.value.search(/[，。、；：！？（）《》〈〉「」『』【】“”‘’…—]/);
  if (cut < 0) return [link];
  const kept: Link = {
    ...link,
    url: link.url.slice(0, cut - only.value.length),
    children: [{ ...only, value: only.value.slice(0, cut) }],
  };
  return [kept, { type: 'text', value: only.value.slice(cut) }];
}

/** Whether the link is nothing but its address: in brackets it would be longer than its text. */
function isBare({ url, position }: Link, text: string): boolean {
  const length = (position?.end.offset ?? 0) - (position?.start.offset ?? 0);
  return length === text.length && url.endsWith(text);
}
