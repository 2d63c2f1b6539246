/**
 * What operating systems, office programs, editors and git leave beside the files that somebody works on:
 * nobody wrote it as content, and nothing in it is missed.
 */
export function isLeftover(name: string): boolean {
  return leftovers.some((pattern) => pattern.test(name));
}

const leftovers: readonly RegExp[] = [
  // Windows and macOS.
  /^(?:(?:eh)?thumbs\.db|desktop\.ini|\.ds_store)$/i,
  /^\._/,
  // An office program has the file open, or had it open when it fell over.
  /^~\$|^\.~lock\..*#$|^~.*\.tmp$/i,
  // Copies that editors and git keep of what was there before.
  /~$|^#.*#$/,
  /\.(?:orig|rej|bak|sw[op]|tmp|temp)$/i,
];
