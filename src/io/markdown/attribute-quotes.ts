/**
 * The attributes of a tag from the first to the last that have quotes of a Chinese keyboard or none, as they should be:
 * `of=“id” by=month` → `of="id" by="month"`; `undefined` where none has.
 */
export function withEnglishQuotes(
  tag: string,
): { readonly written: string; readonly better: string } | undefined {
  // What stands behind the tag belongs to another one.
  const [own = ''] = tag.split('>', 1);
  const wrong = [...own.matchAll(attribute)].filter(({ groups }) => {
    const [open, close = ''] = [groups?.['open'], groups?.['close']];
    return open === undefined || /[^"']/.test(open + close);
  });
  const [first, last] = [wrong[0], wrong.at(-1)];
  if (!first || !last) return undefined;
  const written = own.slice(first.index, last.index + last[0].length);
  const better = written.replaceAll(
    attribute,
    (whole, name: string, _open, quoted?: string, _close?: string, bare?: string) => {
      const value = quoted ?? bare;
      return value === undefined ? whole : `${name}="${value}"`;
    },
  );
  return { written, better };
}

const attribute =
  /(?<![A-Za-z])(?<name>[A-Za-z]+)\s*[=＝]\s*(?:(?<open>["'“”‘’＂「])(?<quoted>[^"'“”‘’＂「」<>]*)(?<close>["'“”‘’＂」])|(?<bare>[^\s"'“”‘’＂「」{}<>/]+)(?=[\s/]|$))/g;
