/** The part that is used of a package that comes without types. */
declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat?: 'truetype' | 'woff2';
    /** The features of layout that are kept; all where none are named. */
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    /** Axes that are fixed at a value. */
    readonly variationAxes?: Readonly<Record<string, number>>;
  }

  /** A font (TrueType, WOFF or WOFF2) with the characters of a text alone. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: SubsetOptions,
  ): Promise<Buffer>;
}
