import type { Data, Processor } from 'unified';

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Construct = Extract<NonNullable<Extension['text']>[string], { tokenize: unknown }>;

/**
 * Keeps `*` and `~` between two digits as they are written: `3*4和5*6` is a sum and `7~8月` a stretch of
 * time. As marks of emphasis they would vanish from the page, and the numbers would run together.
 */
export function remarkDigitMarks(this: Processor): void {
  const data = this.data();
  const extension: Extension = { text: { [asterisk]: betweenDigits, [tilde]: betweenDigits } };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension];
}

const asterisk = 42;
const tilde = 126;

const betweenDigits: Construct = {
  name: 'betweenDigits',
  tokenize(effects, ok, nok) {
    const { previous } = this;
    return (mark) => {
      if (!isDigit(previous)) return nok(mark);
      effects.enter('data');
      effects.consume(mark);
      return function rest(code) {
        if (code === mark) {
          effects.consume(code);
          return rest;
        }
        if (!isDigit(code)) return nok(code);
        effects.exit('data');
        return ok(code);
      };
    };
  },
};

function isDigit(code: number | null): boolean {
  return code !== null && code >= 48 && code <= 57;
}
