/**
 * The sum of decimal numbers as written, without the noise of binary fractions (0.1 + 0.2 is 0.3).
 */
export function addExactly(values: Iterable<number>): number {
  const list = [...values];
  const digits = Math.max(0, ...list.map(decimals));
  const scale = 10 ** digits;
  const sum = list.reduce((total, value) => total + Math.round(value * scale), 0);
  return Number((sum / scale).toFixed(digits));
}

function decimals(value: number): number {
  const [, fraction = ''] = String(value).split('.');
  return fraction.length;
}
