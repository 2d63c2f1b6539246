import { isBare } from './numerals.ts';

const before =
  /(?:大约|(?<![预签节履邀合特违公])约为?|大概|将近|接近|(?<![最附])近|超过|(?<!赶)超|逾|突破|至少|不少于|不低于|不足|不到)$/u;
const behind = /^(?:以上|左右|上下|以内|有余|之多)/u;
const changed =
  /(?:同比|环比|[比较](?:上年|去年)?同期|比上期)?(?:实际|累计|净)?(?:增长|上升|提高|增加|上涨|增幅为?|(?<!新)增|升|下降|减少|降低|回落|下滑|降幅为?|降|减)了?$/u;

/** The word at the end of a text that rounds the number behind it (约, 近, 超过); empty where there is none. */
export function hedgeBefore(text: string, numeral = ''): string {
  const above = isBare(numeral) ? /(?<![以网线])上$/u.exec(text) : null;
  return (above ?? before.exec(text))?.[0] ?? '';
}

/** The word at the beginning of a text that rounds the number before it (左右, 以上); empty where there is none. */
export function hedgeBehind(text: string): string {
  return behind.exec(text)?.[0] ?? '';
}

/**
 * How a word makes the number beside it inexact: the true one is below it, above it, or around it. 至少 and 以上 hold
 * of the number itself too, and say nothing that is not so.
 */
export function sideOfHedge(word: string): 'less' | 'more' | 'about' | undefined {
  if (/^(?:近|将近|接近|不足|不到)/u.test(word)) return 'less';
  if (/^(?:超|逾|突破|有余|上|过)/u.test(word)) return 'more';
  return /约|大概|左右|上下|^[数几]/u.test(word) ? 'about' : undefined;
}

/** The words of a rise or fall at the end of a text, with what they compare with (同比增长); empty where there are none. */
export function changeBefore(text: string): string {
  return changed.exec(text)?.[0] ?? '';
}

/** Which way the words of a change point. */
export function directionOf(change: string): 'up' | 'down' {
  return /[降减落滑]/u.test(change) ? 'down' : 'up';
}
