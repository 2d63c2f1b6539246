import { ESLint } from 'eslint';
import { expect, it } from 'vitest';
import { root } from '../../scripts/site/checkout.ts';

it('has names that somebody wrote looked up by ownValue', { timeout: 240_000 }, async () => {
  const code = `
declare const fields: Readonly<Record<string, number>> | undefined;
declare const closed: Readonly<Record<'a' | 'b', number>>;
declare const list: readonly number[];
declare const name: string;
declare const known: 'a' | 'b';
declare const at: number;
export const wrong = [fields?.[name], fields !== undefined && name in fields];
export const right = [fields?.['a'], closed[known], list[at]];
`;
  // A file of the project, so that its types are there.
  const [result] = await new ESLint({ cwd: root }).lintText(code, {
    filePath: `${root}/src/domain/order.ts`,
  });
  expect(result!.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([
    ['youju/own-values', 8],
    ['youju/own-values', 8],
  ]);
});
