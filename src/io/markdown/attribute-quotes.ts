/**
 * The first attribute of a tag with quotes of a Chinese keyboard or none, as it should be: `of=“id”`, `of=id` →
 * `of="id"`.
 */
export function withEnglishQuotes(
  tag: string,
): { readonly written: string; readonly better: string } | undefined {
  // What stands behind the tag belongs to another one.
  const [own = ''] = tag.split('>', 1);
  for (const [written, name, open = '', value, close = ''] of own.matchAll(quotedValue)) {
    if (/[^"']/.test(open + close)) return { written, better: `${name}="${value}"` };
  }
  const [, written, name, value] = bareValue.exec(own) ?? [];
  return written === undefined || name === undefined || value === undefined
    ? undefined
    : { written, better: `${name}="${value}"` };
}

const bareValue =
  /^<[A-Z][A-Za-z]*(?:\s+[A-Za-z]+\s*=\s*"[^"]*")*\s+(([A-Za-z]+)\s*[=＝]\s*([^\s"'“”‘’＂「」{}<>/]+))/;

const quotedValue =
  /(?<![A-Za-z])([A-Za-z]+)\s*[=＝]\s*(["'“”‘’＂「])([^"'“”‘’＂「」<>]*)(["'“”‘’＂」])/g;
