/**
 * Line breaks with what stands around them and says nothing. The white space before one is tried from its
 * first character alone: a long run of it would otherwise be read again from each of its characters.
 */

/** A line break of a text as it is written, with the marks of quotations behind it. */
export const writtenBreak = /(?:(?<![ \t])[ \t]+)?\n[ \t>]*/g;

/** A line break of what a text says. */
export const saidBreak = /(?:(?<![ \t])[ \t]+)?\n[ \t]*/g;
