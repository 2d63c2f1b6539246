import { definition } from 'micromark-core-commonmark';
import type { Data, Processor } from 'unified';

type MicromarkExtension = NonNullable<Data['micromarkExtensions']>[number];
type Construct = typeof definition;

/**
 * Takes a line `[附件]: …` for the address of links only where an address follows. Anything else that stands
 * behind such a colon is a sentence, which would vanish from the page.
 */
export function remarkDefinitions(this: Processor): void {
  const data = this.data();
  const extension: MicromarkExtension = {
    contentInitial: { [bracket]: ofAddress },
    disable: { null: ['definition'] },
  };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension];
}

const bracket = 91;

const ofAddress: Construct = {
  name: 'definitionOfAddress',
  tokenize(effects, ok, nok) {
    const { events, parser } = this;
    const judged: typeof ok = (code) => {
      const found = events.findLast(([, { type }]) => type === 'definitionDestinationString');
      if (found && isAddress(this.sliceSerialize(found[1]))) return ok(code);
      parser.defined.pop();
      return nok(code);
    };
    return definition.tokenize.call(this, effects, judged, nok);
  },
};

/** Of this site, of the web or of anything else with a scheme, which is judged as every link is. */
function isAddress(written: string): boolean {
  return /^(?:[/#]|\.\.?\/|[a-z][a-z\d+.-]*:)/i.test(written);
}
