/** Why a command does nothing, in words for who runs it. Leads to exit code 1. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';
}

/** Makes refusals in the words of a table: the code with its facts. */
export function refusalsIn<Facts extends Readonly<Record<keyof Facts, readonly unknown[]>>>(table: {
  readonly [Code in keyof Facts]: (...facts: Facts[Code]) => string;
}) {
  return <Code extends keyof Facts>(code: Code, ...facts: Facts[Code]): Refusal =>
    new Refusal(table[code](...facts));
}
