import type { Issue } from '../issues.ts';
import type { MeantMetric } from '../issues/prose.ts';
import type { Names } from '../names.ts';
import { relativeMeant } from '../asked-period.ts';
import { meantChoice } from './choice.ts';
import { guessPeriod } from './period.ts';
import { meantWord } from './word.ts';

/** A part of a line of a text that is wrong, as it is written, and what may stand in its place. */
export interface Fragment {
  readonly written: string;
  /** Several where only the writer knows which one was meant. */
  readonly instead: readonly string[];
  /** Whether what is written may be right, too: only its own issue offers anything else. */
  readonly mayStay?: true;
  /** The attribute of whose value it is a part, or which it is. */
  readonly attribute?: string;
}

/** The address of the web that stands between angle brackets; `undefined` where something else does. */
export function addressInBrackets(text: string): string | undefined {
  return /^<(https?:\/\/[^\s<>]+)>$/i.exec(text)?.[1];
}

/** What an issue of a text was meant to be, where what is written says so; `undefined` where nothing is known. */
export function meantInText(found: Issue, names: Names): Fragment | undefined {
  if (found.at.in !== 'text') return undefined;
  switch (found.code) {
    case 'mdx-broken': {
      const { plain, quotes } = found.facts;
      return plain
        ? { written: plain.written, instead: [plain.better] }
        : quotes && { written: quotes.written, instead: [quotes.better] };
    }
    case 'mdx-attribute-not-string': {
      const { name, written } = found.facts;
      return written === undefined ? undefined : { ...whole, attribute: name, instead: [written] };
    }
    case 'attribute-value': {
      const { name, value, allowed } = found.facts;
      const meant = meantChoice(value, allowed);
      return meant === undefined
        ? undefined
        : { written: value, attribute: name, instead: [meant] };
    }
    case 'bad-period': {
      const { value } = found.facts;
      return replaced(value, relativeMeant(value) ?? guessPeriod(value));
    }
    case 'mdx-html':
      return replaced(found.facts.text, addressInBrackets(found.facts.text));
    case 'note-unread':
    case 'markup-unread':
      return replaced(found.facts.text, found.facts.better);
    case 'marks-doubtful': {
      const { text, mark, inside, escaped, inAddress } = found.facts;
      const isSign = inAddress === true || mark === '~~' || inside.includes(mark.charAt(0));
      return { written: text, instead: isSign ? [escaped] : [escaped, inBold(inside)] };
    }
    case 'misprint':
      return replaced(found.facts.text, found.facts.right);
    case 'period-foreign':
      return mayStay(replaced(found.facts.text, found.facts.instead));
    case 'number-typed': {
      const { text, metrics } = found.facts;
      return metrics.length === 0
        ? undefined
        : { written: text, instead: [...metrics.map(figureOf), saidOf(text)] };
    }
    case 'unknown-metric':
    case 'unknown-commitment':
    case 'unknown-plan':
      return replaced(found.facts.id, meantWord(found, names));
    case 'unknown-branch':
    case 'unknown-choice':
      return replaced(found.facts.value, meantWord(found, names));
    default:
      return undefined;
  }
}

/** The whole value of an attribute, in whatever signs it stands. */
const whole = { written: '' } as const;

function replaced(written: string, meant: string | undefined): Fragment | undefined {
  return meant === undefined ? undefined : { written, instead: [meant] };
}

function mayStay(fragment: Fragment | undefined): Fragment | undefined {
  return fragment && { ...fragment, mayStay: true };
}

/** In bold type, without the marks of a list at its ends. */
export function inBold(inside: string): string {
  return `**${inside.replaceAll(/^[、，。；：]+|[、，]+$/g, '')}**`;
}

/** A metric as a figure in a text. */
export function figureOf({ id, as, period }: MeantMetric): string {
  const attributes = [
    `of="${id}"`,
    ...(period === undefined ? [] : [`period="${period}"`]),
    ...(as === undefined ? [] : [`as="${as}"`]),
  ];
  return `<Tally ${attributes.join(' ')} />`;
}

/** Words as a quotation, whose source only the writer knows. */
export function saidOf(text: string): string {
  return `<Said reason="……">${text}</Said>`;
}
