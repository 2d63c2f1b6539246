/** What YAML takes for more than the beginning of a text. */
const sign = /^(?:[@`%&*|>,\]}#]|!(?!!)|[-?](?:\s|$))/;

/** Whether a text cannot stand without quotation marks because of the sign that it begins with. */
export function beginsWithSign(text: string): boolean {
  return sign.test(text) || endsBehindBracket(text);
}

/** The brackets and braces that a text opens and does not close, the innermost last; those in quotes are none. */
export function openBrackets(text: string): string[] {
  return bracketsOf(text).open;
}

/** `[2023]5号`: what begins like a list and goes on behind it. */
function endsBehindBracket(text: string): boolean {
  if (!/^[[{]/.test(text)) return false;
  const { closed } = bracketsOf(text);
  return closed !== undefined && /^\s*[^\s#]/.test(text.slice(closed + 1));
}

interface Brackets {
  readonly open: string[];
  /** Where the first one is closed with all within it. */
  readonly closed: number | undefined;
}

function bracketsOf(text: string): Brackets {
  const open: string[] = [];
  let closed: number | undefined;
  for (const { 0: found, index } of text.matchAll(bracketOrQuoted)) {
    if (found === '[' || found === '{') open.push(found);
    else if (found === ']' || found === '}') {
      open.pop();
      if (open.length === 0) closed ??= index;
    }
  }
  return { open, closed };
}

const bracketOrQuoted = /(?<=[\s[{,:])(?:"[^"]*"|'[^']*')|[[\]{}]/g;
