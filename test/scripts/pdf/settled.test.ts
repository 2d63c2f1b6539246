import { expect, it } from 'vitest';
import { settled } from '../../../scripts/pdf/settled.ts';

const told = (time: string, first: number) =>
  [
    `<</Producer (x)\n/CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')>>`,
    ...[first + 3, first, first + 3].map(
      (number) => `/ID (node${String(number).padStart(8, '0')})`,
    ),
  ].join('\n');
const made = (text: string) =>
  Buffer.from(settled(Buffer.from(text, 'latin1'), '2023-07-05')).toString('latin1');

it('takes the moment and the count of elements out of a PDF, and moves nothing in it', () => {
  const [one, other] = [told('20261130143651', 31), told('20270101000000', 57)];
  expect(made(one)).toBe(made(other));
  expect(made(one)).toHaveLength(one.length);
  expect(made(one)).toContain("/CreationDate (D:20230705000000+00'00')");
  expect([...made(one).matchAll(/node(\d+)/g)].map(([, number]) => Number(number))).toEqual([
    2, 1, 2,
  ]);
});

it('leaves all else as it is', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
  expect([...settled(bytes, '2023-07-05')]).toEqual([...bytes]);
});
