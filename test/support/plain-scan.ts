/**
 * Where a word stands, found without any of the search's own code: what is no letter or digit is dropped on
 * both sides, and a number counts only where it is the whole number.
 */
export function stands(word: string, text: string): boolean {
  return new RegExp(pattern(plain(word)), 'u').test(plain(text));
}

const known = new Map<string, string>();

/** Each text is asked for many words. */
function plain(text: string): string {
  let form = known.get(text);
  if (form === undefined) known.set(text, (form = plainForm(text)));
  return form;
}

function plainForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[○◯](?=[〇零一二三四五六七八九○◯])|(?<=[〇零一二三四五六七八九○◯])[○◯]/gu, '〇')
    .replace(/(?<=(?<!\d|\d[.,])\d{1,3}(?:,\d{3})*),(?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)[^\p{L}\p{N}.]+(?=\d)/gu, '|')
    .replace(/(?<=\d)\.(?=\d+\.)|(?<=\.\d+)\.(?=\d)/g, '|')
    .replace(/(?<!\d|\d\.)0+(?=\d)/g, '')
    .replace(/(?<=[a-z])[^\p{L}\p{N}]+(?=[a-z])/gu, '|')
    .replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.|]/gu, '');
}

function pattern(word: string): string {
  const escaped = word.replace(/[.|]/g, '\\$&');
  const before = /^\d/.test(word) ? '(?<![\\d.])' : /^[a-z]/.test(word) ? '(?<![a-z])' : '';
  const after = /\d$/.test(word) ? '(?![\\d.])' : /[a-z]$/.test(word) ? '(?![a-z])' : '';
  return before + escaped + after;
}
