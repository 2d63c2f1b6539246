/** So many characters at most fit beside the other columns of a table on a sheet of paper. */
const most = 14;

/** The look of a cell that says what was promised: 每季度1次 stays in one line, a whole sentence is broken as any is. */
export function unbroken(text: string): 'nowrap' | undefined {
  return text.length <= most ? 'nowrap' : undefined;
}
