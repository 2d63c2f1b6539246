import { issue, type Issue } from '../../../domain/issues.ts';
import { rangeOf, type Judge } from './written.ts';

/**
 * A minus, plus or greater-than before a number, which Markdown takes for the mark of a list or quotation:
 * `- 5.2%（一季度）`, `>5万元`. A list of figures may be begun by asterisks.
 */
export const doubtfulSigns: Judge = (node, _above, written): Issue[] => {
  if (node.type !== 'listItem' && node.type !== 'blockquote') return [];
  const pattern = node.type === 'listItem' ? ofList : ofQuotation;
  const found = pattern.exec(written.of(node))?.groups;
  if (!found) return [];
  const { sign, rest } = found as { sign: '-' | '+' | '>'; rest: string };
  return [issue('sign-doubtful', { sign, rest }, written.placeAt(rangeOf(node).from))];
};

const number = String.raw`\d[\d.,]*\d|\d`;
const quantity = String.raw`(?:${number})(?:[%％‰℃]|个百分点|(?=[ \t]*(?:$|\n|[（(])))`;
const ofList = new RegExp(String.raw`^(?<sign>[-+])[ \t]+(?<rest>(?:${quantity})[^\n]*)`);
const ofQuotation = new RegExp(String.raw`^(?<sign>>)(?<rest>(?:${number})[^\n]*)`);
