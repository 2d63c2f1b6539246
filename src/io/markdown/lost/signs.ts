import { issue, type Issue } from '../../../domain/issues.ts';
import { rangeOf, type Judge } from './written.ts';

/**
 * A minus, plus or greater-than before a quantity, which Markdown takes for the mark of a list or quotation:
 * `- 5.2%（一季度）`, `>=5场`. A list of figures may be begun by asterisks.
 */
export const doubtfulSigns: Judge = (node, _above, written): Issue[] => {
  if (node.type !== 'listItem' && node.type !== 'blockquote') return [];
  const text = written.of(node);
  const pattern = node.type === 'listItem' ? ofList : ofQuotation;
  const found = pattern.exec(text)?.groups;
  if (!found) return [];
  const { sign, rest } = found as { sign: '-' | '+' | '>'; rest: string };
  return [issue('sign-doubtful', { sign, rest }, written.placeAt(rangeOf(node).from))];
};

const digit = String.raw`[\d\uff10-\uff19]`;
const number = String.raw`${digit}(?:[.,．，]?${digit})*`;
const currency = String.raw`[￥¥$＄€]`;
/** What a day, a week or a year begins with, or a point of a list: a quotation or list may begin so. */
const dateOrPoint = String.raw`(?:年|月|日|号|周|季|[-/]${digit}|[、．.)）])`;
/** What is counted, alone in its line or before a bracket or comma. */
const unit = String.raw`[十百千万亿]*(?:[\p{Script=Han}A-Za-z]{0,2})(?=[ \t]*(?:$|[\n（(，,；;。]))`;

/** A minus may as well begin a list of what there is (`- 3人参加`); nobody begins one by a plus. */
const ofList = new RegExp(
  String.raw`^(?:(?<sign>-)[ \t]+(?=${currency}|${number}(?:[%％‰℃]|个百分点|(?!${dateOrPoint})${unit}))|` +
    String.raw`(?<sign>\+)[ \t]+(?=${currency}?[ \t]*${number}(?!${digit}|${dateOrPoint})))(?<rest>[^\n]*)`,
  'u',
);
/** A quotation may begin with a number behind a blank, where it goes on as a sentence does. */
const ofQuotation = new RegExp(
  String.raw`^(?<sign>>)(?:` +
    String.raw`(?=[ \t]*[=＝≥≈≠])|(?=[-+−－]?${currency}?${digit})|(?=[一二三四五六七八九十百千万两半几]+(?:分之|成|[万亿个人名次场元岁]))|` +
    String.raw`[ \t]+(?=[-+−－]?${currency}?${number}(?!${digit}|${dateOrPoint})))(?<rest>[^\n]*)`,
  'u',
);
