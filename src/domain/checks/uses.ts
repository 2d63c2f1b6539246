import { wordings } from '../catalogue/metric.ts';
import { chartSteps, chartTypes, hasGap, namesIn } from '../components.ts';
import type { Corpus } from '../corpus.ts';
import { inText, issue, type Issue, type Place } from '../issues.ts';
import { parsePeriod } from '../period.ts';
import type { ComponentUse } from '../plan.ts';
import { ownValue } from '../own.ts';

/** What a component in a text asks for and that is not there, each at its attribute. */
export function useIssues(use: ComponentUse, file: string, corpus: Corpus): Issue[] {
  const { name: component, attributes, places } = use;
  const metrics = [...corpus.catalogue.metrics.keys()];
  const commitments = [...corpus.commitments.keys()];
  const placeOf = (name: string) => {
    const { line, column } = ownValue(places, name) ?? use;
    return inText(file, line, column);
  };
  const wrong = (name: string, value: string, allowed: readonly string[]): Issue[] => [
    issue('attribute-value', { component, name, value, allowed }, placeOf(name)),
  ];
  const oneOf = (name: string, value: string, allowed: readonly string[]) =>
    allowed.includes(value) ? [] : wrong(name, value, allowed);

  return Object.entries(attributes).flatMap(([name, value]): Issue[] => {
    const place = placeOf(name);
    switch (name) {
      case 'of':
        if (component === 'Progress') {
          return commitments.includes(value)
            ? []
            : [issue('unknown-commitment', { id: value, allowed: commitments }, place)];
        }
        if (component !== 'TallyTable') return unknownMetrics([value], metrics, place);
        return [
          ...(hasGap(value) ? [issue('mdx-attribute-gap', { component, name }, place)] : []),
          ...[...repeated(namesIn(value))].map((id) =>
            issue('duplicate-value', { value: id }, place),
          ),
          ...unknownMetrics(new Set(namesIn(value)), metrics, place),
        ];
      case 'plan': {
        const allowed = [...corpus.plans.keys()];
        return allowed.includes(value)
          ? []
          : [issue('unknown-plan', { id: value, allowed }, place)];
      }
      case 'as':
        return oneOf(name, value, wordings);
      case 'by':
        return oneOf(name, value, chartSteps);
      case 'type':
        return oneOf(name, value, chartTypes);
      case 'period':
        return parsePeriod(value) ? [] : [issue('bad-period', { value }, place)];
      case 'branch': {
        const allowed = [...corpus.branches.keys()];
        return corpus.branches.has(value)
          ? []
          : [issue('unknown-branch', { value, allowed }, place)];
      }
      case 'limit':
        return /^[1-9]\d*$/.test(value) ? [] : wrong(name, value, ['1', '2', '3', '…']);
      default:
        return [];
    }
  });
}

function unknownMetrics(ids: Iterable<string>, allowed: readonly string[], place: Place): Issue[] {
  return [...ids]
    .filter((id) => !allowed.includes(id))
    .map((id) => issue('unknown-metric', { id, allowed }, place));
}

/** The names that a list has more than once, each once. */
function repeated(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.filter((name, index) => names.indexOf(name) < index));
}
