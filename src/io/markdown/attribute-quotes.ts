/**
 * The first attribute of a tag with quotes of a Chinese keyboard or none, as it should be: `of=“id”`, `of=id` →
 * `of="id"`.
 */
export function withEnglishQuotes(tag: string): string | undefined {
  // What stands behind the tag belongs to another one.
  const [own = ''] = tag.split('>', 1);
  for (const [, name, open = '', value, close = ''] of own.matchAll(quotedValue)) {
    if (/[^"']/.test(open + close)) return `${name}="${value}"`;
  }
  const [, name, value] = bareValue.exec(own) ?? [];
  return name === undefined || value === undefined ? undefined : `${name}="${value}"`;
}

const bareValue =
  /^<[A-Z][A-Za-z]*(?:\s+[A-Za-z]+\s*=\s*"[^"]*")*\s+([A-Za-z]+)\s*[=＝]\s*([^\s"'“”‘’＂「」{}<>/]+)/;

const quotedValue =
  /(?<![A-Za-z])([A-Za-z]+)\s*[=＝]\s*(["'“”‘’＂「])([^"'“”‘’＂「」<>]*)(["'“”‘’＂」])/g;
