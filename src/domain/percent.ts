/**
 * The share of a part in a whole, in percent with one decimal (175 of 183 → 95.6), rounded half up.
 * Never says more than is true: exactly 100 only where the two are equal, exactly 0 only where the part
 * is 0; what rounding would bring there stays a tenth away. The division is done on whole numbers, so no
 * binary fraction decides a rounding. Throws a `RangeError` for a whole of 0 and for what is not finite.
 */
export function percentOf(numerator: number, denominator: number): number {
  if (denominator === 0) throw new RangeError('A share of 0 has no value');
  const [part, whole] = onOneScale(numerator, denominator);
  const tenths = divide(part * 1000n, whole);
  if (tenths === 0n && part !== 0n) return part > 0n === whole > 0n ? 0.1 : -0.1;
  if (tenths === 1000n && part !== whole) return magnitude(part) > magnitude(whole) ? 100.1 : 99.9;
  return Number(tenths) / 10;
}

/**
 * One number for each one of another, with two decimals, rounded half away from 0 (7 for 3 → 2.33). What is not 0
 * keeps as many decimals as it takes not to be printed as 0. Throws a `RangeError` for a divisor of 0.
 */
export function quotientOf(dividend: number, divisor: number): number {
  if (divisor === 0) throw new RangeError('Nothing can be divided by 0');
  const [part, whole] = onOneScale(dividend, divisor);
  for (let places = 2n; ; places += 1n) {
    const rounded = divide(part * 10n ** places, whole);
    if (rounded !== 0n || part === 0n) return Number(`${rounded}e-${places}`);
  }
}

/**
 * By how much percent a number is more or less than another, with one decimal, rounded half away from 0 (9 after
 * 8 → 12.5). Throws a `RangeError` for a base of 0 and for what is not finite.
 */
export function percentChange(now: number, then: number): number {
  if (then === 0) throw new RangeError('A change from 0 has no size');
  const [value, base] = onOneScale(now, then);
  return Number(divide((value - base) * 1000n, magnitude(base))) / 10;
}

/** Whether two shares, each a part and its whole, are exactly the same. */
export function isSameShare(
  [part, whole]: readonly [number, number],
  [otherPart, otherWhole]: readonly [number, number],
): boolean {
  const [a, b] = onOneScale(part, otherPart);
  const [c, d] = onOneScale(whole, otherWhole);
  return a * d === b * c;
}

/** A number rounded half away from 0 to so many decimals, by its digits: 1.005 → 1.01 with two. */
export function roundHalfUp(value: number, decimals: number): number {
  const { digits, places } = decimalOf(value);
  if (places <= decimals) return Number(`${digits}e-${places}`);
  return Number(`${divide(digits, 10n ** BigInt(places - decimals))}e-${decimals}`);
}

/** A number with just so many decimals: 4 → 4.0 with one. */
export function withDecimals(value: number, decimals: number): string {
  return roundHalfUp(value, decimals).toFixed(decimals);
}

/** The value is `digits` / 10^`places`. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/**
 * A number by the digits that it is written with. Sums of fractions carry noise behind the fifteenth
 * digit (0.1 + 0.2), which must not make two equal amounts differ; whole numbers have none.
 */
function decimalOf(value: number): Decimal {
  if (Number.isInteger(value)) return { digits: BigInt(value), places: 0 };
  const written = String(Number(value.toPrecision(15)));
  const match = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(written);
  if (!match) throw new RangeError(`Not a finite number: ${value}`);
  const [, whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(whole + fraction);
  const places = fraction.length - Number(exponent);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}

/**
 * The sum of decimal numbers by the digits that they are written with: 0.1 + 0.2 is 0.3.
 */
export function addExactly(values: Iterable<number>): number {
  const decimals = [...values].map(decimalOf);
  const places = Math.max(0, ...decimals.map((decimal) => decimal.places));
  const sum = decimals.reduce(
    (total, { digits, places: own }) => total + digits * 10n ** BigInt(places - own),
    0n,
  );
  return Number(`${sum}e-${places}`);
}

function onOneScale(a: number, b: number): [bigint, bigint] {
  const [first, second] = [decimalOf(a), decimalOf(b)];
  const places = Math.max(first.places, second.places);
  const lift = ({ digits, places: own }: Decimal) => digits * 10n ** BigInt(places - own);
  return [lift(first), lift(second)];
}

/** Whole-number division, rounded half away from 0. */
function divide(dividend: bigint, divisor: bigint): bigint {
  const [a, b] = [magnitude(dividend), magnitude(divisor)];
  const rounded = (2n * a + b) / (2n * b);
  return dividend < 0n === divisor < 0n ? rounded : -rounded;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
