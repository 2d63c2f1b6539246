import { inText, issue, type Issue } from '../../domain/issues.ts';
import type { PositionOf } from './locate.ts';
import { misreadKey } from './misread-key.ts';

/** Replaces the consequences of a misread key by an issue about the punctuation that caused it. */
export function punctuate(issues: readonly Issue[], positionOf: PositionOf): Issue[] {
  return issues.map((one) => {
    const misread = misreadKey(one);
    if (!misread) return one;
    const { line, column } = positionOf(one.at);
    const { code, ...facts } = misread.repair;
    return issue(code, facts, inText(one.at.file, line, column + misread.offset));
  });
}
