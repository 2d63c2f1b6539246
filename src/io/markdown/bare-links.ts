import type { Data, Processor } from 'unified';

type MicromarkExtension = NonNullable<Data['micromarkExtensions']>[number];
type Construct = Extract<NonNullable<MicromarkExtension['text']>[string], { tokenize: unknown }>;
type Tokenizer = Construct['tokenize'];
type Events = ThisParameterType<Tokenizer>['events'];
type Code = Parameters<NonNullable<ReturnType<Tokenizer>>>[0];

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    literalAutolink: 'literalAutolink';
    literalAutolinkHttp: 'literalAutolinkHttp';
    literalAutolinkWww: 'literalAutolinkWww';
  }
}

/**
 * Bare addresses in Chinese texts. Those of GFM reach to the next space, which Chinese does not have, so that
 * `见https://a.cn，**下文**` would be one link with its marks printed. Here an address ends at the first
 * character that none has: one of Chinese, an asterisk, a quote. To be used after remark-gfm, whose
 * own rules for the web it replaces; its rule for mail, which ends well, stays.
 */
export function remarkBareLinks(this: Processor): void {
  const data = this.data();
  const text = { [codes.H]: web, [codes.h]: web, [codes.W]: www, [codes.w]: www };
  const disable = { null: ['protocolAutolink', 'wwwAutolink'] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text, disable }];
  // What GFM looks for in the finished text, it looks for by the rules that are replaced.
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((handlers) => ({ ...handlers, transforms: [] }));
}

const web = bareLink('literalAutolinkHttp', /^https?:\/\/[a-z\d]/i, /^h?t?t?p?s?:?\/?\/?/i);
const www = bareLink('literalAutolinkWww', /^www\.[a-z\d]/i, /^w?w?w?\.?/i);

/** A bare address of the form that `beginning` has; `soFar` is as much of that as any text begins with. */
function bareLink(
  type: 'literalAutolinkHttp' | 'literalAutolinkWww',
  beginning: RegExp,
  soFar: RegExp,
): Construct {
  const previous = (code: Code) => !isAsciiWord(code);
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const { previous: before, events } = this;
    let written = '';
    let open = 0;
    const consume = (code: NonNullable<Code>) => {
      written += String.fromCodePoint(code);
      effects.consume(code);
    };
    const inside: ReturnType<Tokenizer> = (code) => {
      if (!isOfAddress(code)) return end(code);
      if (!beginning.test(written)) {
        consume(code as number);
        return soFar.exec(written)?.[0] === written || beginning.test(written) ? inside : nok;
      }
      if (code === codes[')'] && open > 0) open -= 1;
      else if (isTrailing(code)) return effects.check(trail, end, trailing)(code);
      return trailing(code);
    };
    const trailing: ReturnType<Tokenizer> = (code) => {
      if (code === codes['(']) open += 1;
      consume(code as number);
      return inside;
    };
    const end: ReturnType<Tokenizer> = (code) => {
      if (!beginning.test(written)) return nok(code);
      effects.exit(type);
      effects.exit('literalAutolink');
      return ok(code);
    };
    return (code) => {
      if (isAsciiWord(before) || isInLabel(events)) return nok(code);
      effects.enter('literalAutolink');
      effects.enter(type);
      return inside(code);
    };
  };
  return { name: `bare-${type}`, previous, tokenize };
}

/** Marks behind an address, up to what no address has, or to another one: they belong to the sentence. */
const trail: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    effects.enter('data');
    return function rest(code) {
      if (isTrailing(code)) {
        effects.consume(code);
        return rest;
      }
      effects.exit('data');
      return isOfAddress(code) ? effects.check(another, ok, nok)(code) : ok(code);
    };
  },
};

/** What an address of the web begins with, where the one before it has ended. */
const another: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let written = '';
    const rest: ReturnType<Tokenizer> = (code) => {
      const next = code === null || code < 0 ? '' : String.fromCodePoint(code);
      const isEnd = /^https?:\/\/$/i.test(written);
      if (isEnd || next === '' || !/^h?t?t?p?s?:?\/?\/?$/i.test(written + next)) {
        effects.exit('data');
        return isEnd ? ok(code) : nok(code);
      }
      written += next;
      effects.consume(code);
      return rest;
    };
    return (code) => {
      if (code !== codes.H && code !== codes.h) return nok(code);
      effects.enter('data');
      return rest(code);
    };
  },
};

const codes = { '(': 40, ')': 41, H: 72, W: 87, h: 104, w: 119 } as const;

/** What an address may hold: the characters of RFC 3986, but for brackets and asterisks. */
const ofAddress = /[A-Za-z\d\-._~:/?#@!$&'()+,;=%]/;

function isOfAddress(code: Code): boolean {
  return code !== null && code > 0 && ofAddress.test(String.fromCodePoint(code));
}

function isTrailing(code: Code): boolean {
  return code !== null && code > 0 && /[.,:;!?'_~()&]/.test(String.fromCodePoint(code));
}

function isAsciiWord(code: Code): boolean {
  return code !== null && code > 0 && /[A-Za-z\d]/.test(String.fromCodePoint(code));
}

/** Whether the brackets around a place may yet become those of a link, in which no other can stand. */
function isInLabel(events: Events): boolean {
  const label = events.findLast(
    ([, { type, _balanced }]) => (type === 'labelLink' || type === 'labelImage') && !_balanced,
  );
  return label !== undefined;
}
