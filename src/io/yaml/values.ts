import { CORE_SCHEMA, Type } from 'js-yaml';

/** As YAML's core schema writes them, without `.inf` and `.nan`. */
const decimal = /^(?:[-+]?\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;

/**
 * What values there are: those of YAML's core schema but for `.inf` and `.nan`, which no office counts: they
 * are texts like any other that stands where a number should. So is a number beyond all bounds (`1e999`).
 */
export const valueSchema = CORE_SCHEMA.extend({
  implicit: [
    new Type('tag:yaml.org,2002:float', {
      kind: 'scalar',
      resolve: (written: unknown) =>
        typeof written === 'string' && decimal.test(written) && Number.isFinite(Number(written)),
      construct: Number,
    }),
  ],
});
