/** A dictionary of OpenCC: entries with a bar between two, each a character and what becomes of it. */
declare module 'opencc-js/dict/TSCharacters' {
  const entries: string;
  export default entries;
}
