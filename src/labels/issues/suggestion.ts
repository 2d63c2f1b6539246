import type { Place } from '../../domain/issues.ts';
import { meantChoice } from '../../domain/meant/choice.ts';
import { codeOfName } from '../../domain/meant/named.ts';
import { severalIn } from '../../domain/meant/several.ts';
import { keyAt, paste, quoted, type Better } from './form.ts';

/** How many words may be listed in full before a list hides what it says. */
const few = 8;

/** How many, where nothing else would tell what may be written. */
const many = 16;

/**
 * What to write instead of an unknown word: all words where they are few, where they are declared
 * otherwise, and the nearest one, with the line that has it where that is known.
 */
export function instead(
  word: string,
  allowed: readonly string[],
  at: Place,
  better: Better,
  declared?: string,
): string {
  const several = severalIn(word, allowed);
  if (several && at.in === 'data') return insteadOfSeveral(word, several, at, better);
  const sentence = insteadInText(word, allowed, declared);
  const meant = meantChoice(word, allowed);
  const isInLine = at.in === 'data' ? keyAt(at) !== undefined : better !== undefined;
  if (meant === undefined || !isInLine) return sentence;
  // The nearest word was tried, and will not do.
  if (better?.length === 0) return choicesOf(allowed, declared, many);
  return better
    ? paste(`${sentence}如果是，改为：`, ...better)
    : `${sentence}如果是，把“${word}”改为“${meant}”。`;
}

/** The code of what was called by its name; `undefined` where no name is close. `names` are by their codes. */
export function insteadOfName(
  written: string,
  names: ReadonlyMap<string, string>,
  better: Better,
): string | undefined {
  const meant = codeOfName(written, names);
  if (!meant || better?.length === 0) return undefined;
  const answer = `“${meant.name}”的代号是 ${meant.code}。`;
  return better
    ? paste(`${answer}改为：`, ...better)
    : `${answer}把“${written}”改为“${meant.code}”。`;
}

function insteadOfSeveral(
  word: string,
  parts: readonly string[],
  at: Place,
  better: Better,
): string {
  const [first = '', ...others] = parts;
  const key = keyAt(at);
  if (key === 'kind') {
    return paste(
      '一次活动几个名目时，第一个写在 kind，其余写在 also：',
      `kind: ${first}`,
      `also: [${others.join(', ')}]`,
    );
  }
  if (at.in !== 'data' || typeof at.path.at(-1) !== 'number') {
    return `这里只能写一个：${quoted(parts)}，留下一个。`;
  }
  return paste(
    `“${word}”要分开写，放进方括号，用英文逗号隔开：`,
    ...(better?.length ? better : [`${key}: [${parts.join(', ')}]`]),
  );
}

/** The same without a line, for names in the middle of a text. */
export function insteadInText(word: string, allowed: readonly string[], declared?: string): string {
  const meant = meantChoice(word, allowed);
  const question = meant === undefined ? '' : `是不是想写“${meant}”？`;
  const others = meant === undefined ? allowed : allowed.filter((name) => name !== meant);
  if (meant !== undefined && others.length === 0) return question;
  return choicesOf(allowed, declared, meant === undefined ? many : few) + question;
}

function choicesOf(allowed: readonly string[], declared: string | undefined, most: number): string {
  const listed = declared === undefined ? most : few;
  if (allowed.length > 0 && allowed.length <= listed) return `可以写${quoted(allowed)}。`;
  if (declared === undefined) return '';
  return allowed.length === 0 ? `现在 ${declared}里一个也没有。` : `可以写的都在 ${declared}里。`;
}
