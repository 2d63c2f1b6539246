/** A key as an editor may write it, as a regular expression with the flag `u`: ours, or a Chinese word for one. */
export const keyName = '(?:[A-Za-z]\\w*|\\p{Script=Han}{2,12})';
