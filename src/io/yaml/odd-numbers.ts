import { CORE_SCHEMA, load } from 'js-yaml';
import { inData, issue, type Issue } from '../../domain/issues.ts';
import type { Source } from '../source.ts';
import { scalarsOf } from './scalars.ts';

/**
 * Numbers that YAML knows and an office does not: `0x10`, `0o17`, `1e3`, `010`, `+5`, `.5`. What they say is
 * not what a reader takes them for.
 */
export function oddNumbers(source: Source): Issue[] {
  if (!looksOdd.test(source.data.text)) return [];
  return scalarsOf(source).flatMap(({ scalar, path }): Issue[] => {
    const written = scalar.source ?? '';
    if (scalar.type !== 'PLAIN' || decimal.test(written)) return [];
    const value = load(written, { schema: CORE_SCHEMA });
    if (typeof value !== 'number' || !Number.isFinite(value)) return [];
    const facts = { written, decimal: asDecimal(value) };
    return [issue('number-written', facts, inData(source.file, path))];
  });
}

/** A number as everybody writes it. */
const decimal = /^-?(?:0\.\d*[1-9]\d*|[1-9]\d*(?:\.\d+)?)$|^0(?:\.0+)?$/;

/** A word that might be a number and is written otherwise; dates and hours (`09:00`) have digits, too. */
const looksOdd =
  /(?<=[\s[{,]|["']:)(?:\+[\d.]|-?(?:0[\dxob]|\.\d|\d+\.?\d*e|\d+\.(?=[\s,\]}])|0(?:\.0*)?(?=[\s,\]}])(?<=-0[.0]*)))[^\s,\]}:]*(?=[\s,\]}]|$)/i;

/** Without an exponent, and with no digits that stand for nothing. */
function asDecimal(value: number): string {
  const digits = value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
  return digits === '-0' ? '0' : digits;
}
