/**
 * Files that operating systems, office programs, editors and git leave beside the user's files. They are not
 * content and can be skipped.
 */
export function isLeftover(name: string): boolean {
  return leftovers.some((pattern) => pattern.test(name));
}

const leftovers: readonly RegExp[] = [
  // Windows and macOS.
  /^(?:(?:eh)?thumbs\.db|desktop\.ini|\.ds_store)$/i,
  /^\._/,
  // An office program has the file open, or had it open when it crashed.
  /^~\$|^\.~lock\..*#$|^~.*\.tmp$/i,
  // Backup copies of editors and git.
  /~$|^#.*#$/,
  /\.(?:orig|rej|bak|sw[op]|tmp|temp)$/i,
];
