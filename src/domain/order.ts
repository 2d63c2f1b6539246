/** Puts texts in the order of their characters, so also days and periods in the order of time. For `sort`. */
export function textOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
