import type { Rule } from '../../domain/catalogue/rule.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { dutyYears, type DutyYear } from '../../domain/duty-years.ts';

/** The years of which it is listed what was not done, as Astro's `getStaticPaths` wants them. */
export function missedRoutes(
  corpus: Corpus,
): { readonly params: { readonly year: string }; readonly props: { readonly of: DutyYear } }[] {
  return dutyYears(corpus).map((of) => ({ params: { year: of.year.id }, props: { of } }));
}

/** A rule over a year. */
interface RuleGridRoute {
  readonly params: { readonly year: string; readonly rule: string };
  readonly props: { readonly of: DutyYear; readonly rule: Rule };
}

/** The rules of each year, as Astro's `getStaticPaths` wants them. */
export function ruleGridRoutes(corpus: Corpus): RuleGridRoute[] {
  return dutyYears(corpus).flatMap((of) =>
    of.rules.map((rule) => ({
      params: { year: of.year.id, rule: rule.id },
      props: { of, rule },
    })),
  );
}
