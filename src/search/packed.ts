/** The sign of 0; those before it are no letters, or have another spelling in JSON. */
const zero = 35;

/** Beyond it are the halves of characters, of which no text can be made. */
const most = 50_000;

/**
 * Small whole numbers as a text, a sign for each: shorter than a list of JSON, packed by the server or not.
 *
 * @throws RangeError for a number below 0 or from 50,000 on
 */
export function packed(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      if (!(number >= 0 && number < most)) throw new RangeError(`Not to be packed: ${number}`);
      return String.fromCharCode(zero + number);
    })
    .join('');
}

/** The numbers of such a text. */
export function unpacked(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at) - zero);
}
