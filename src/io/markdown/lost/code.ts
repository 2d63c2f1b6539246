import { componentNamed, components } from '../../../domain/components.ts';
import { issue } from '../../../domain/issues.ts';
import { rangeOf, type Judge } from './written.ts';

/** A fence that nothing closes, which takes all that follows for code, and words that stand behind a fence. */
export const lostInCode: Judge = (node, _above, written) => {
  if (node.type !== 'code') return [];
  const at = written.placeAt(rangeOf(node).from);
  const lines = written.of(node).split('\n');
  const fence = /^(`{3,}|~{3,})/.exec(lines[0] ?? '')?.[0] ?? '';
  const last = (lines.at(-1) ?? '').replace(/^[\s>]+/, '').trimEnd();
  const isClosed = lines.length > 1 && /^(?:`+|~+)$/.test(last) && last.startsWith(fence);
  if (!isClosed) return [issue('fence-unclosed', { fence }, at)];
  const info = [node.lang, node.meta].flatMap((words) => words ?? []).join(' ');
  return info === '' || /^[a-z\d+#-]+$/i.test(info)
    ? []
    : [issue('text-lost', { text: info, what: 'fence' }, at)];
};

/**
 * Components that are none, in a text that may have them: in the signs of a Chinese keyboard, in code, or with
 * a backslash before them. Where a figure is meant, words would stand, and nobody would miss it.
 */
export const unreadTags: Judge = (node, _above, written) => {
  if (written.role !== 'report' && written.role !== 'plan') return [];
  if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return [];
  return [...written.of(node).matchAll(tag)].map(({ 0: found, index, groups = {} }) => {
    const name = groups['name'] ?? '';
    const better = betterTag(name, groups['attributes'] ?? '');
    const facts = {
      name,
      written: found,
      in: node.type === 'text' ? 'signs' : 'code',
      ...(better === undefined ? {} : { better }),
    } as const;
    return issue('tag-unread', facts, written.placeAt(rangeOf(node).from + index));
  });
};

const names = Object.keys(components).join('|');
const tag = new RegExp(
  String.raw`[<＜《〈﹤]\s*(?<name>${names})(?![A-Za-z])(?<attributes>[^>＞》〉﹥\n]*)[>＞》〉﹥]?`,
  'g',
);

/** A component with its attributes in the quotes that it needs; `undefined` where text stands between its tags. */
function betterTag(name: string, attributes: string): string | undefined {
  if (componentNamed(name)?.children !== false) return undefined;
  const read = [
    ...attributes.matchAll(/([A-Za-z]+)\s*[=＝]\s*["'“”‘’＂「]([^"'“”‘’＂「」]*)["'“”‘’＂」]/g),
  ];
  return `<${[name, ...read.map(([, key, value]) => `${key}="${value}"`)].join(' ')} />`;
}
