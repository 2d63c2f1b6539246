/**
 * A PDF as a browser has printed it, without what it takes from the moment: its times become the beginning of `day`,
 * and the numbers of its elements count from one. Letter for letter, so that everything stays where the file's own
 * table says. The same page gives the same bytes.
 */
export function settled(pdf: Uint8Array, day: string): Uint8Array {
  const time = `D:${day.replaceAll('-', '')}000000+00'00'`;
  const text = Buffer.from(pdf).toString('latin1');
  const numbers = [...new Set([...text.matchAll(element)].map(([, number = '']) => number))].sort();
  const places = new Map(numbers.map((number, at) => [number, String(at + 1).padStart(8, '0')]));
  return Buffer.from(
    text
      .replaceAll(/(\/(?:CreationDate|ModDate) \()D:\d{14}\+00'00'\)/g, `$1${time})`)
      .replaceAll(element, (_, number: string) => `(node${places.get(number) ?? number})`),
    'latin1',
  );
}

/** How a tagged PDF names what heads a cell; the browser numbers the elements of all its pages in one row. */
const element = /\(node(\d{8})\)/g;
