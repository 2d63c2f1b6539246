import {
  computedForms,
  standing,
  standingForms,
  type ComputedForm,
} from '../../domain/addresses/standing.ts';
import { addressOf } from '../../domain/addresses/forms.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Texts } from '../texts.ts';
import {
  blockRoutes,
  branchBelowRoutes,
  branchPeriodRoutes,
  figureRoutes,
  metricValueRoutes,
  seriesRoutes,
} from './routes.ts';

/** All addresses of a site: its pages, and the tables that can be downloaded. */
export function siteAddresses(corpus: Corpus, texts: Texts): ReadonlySet<string> {
  return new Set([
    ...standingForms.flatMap((form) => [...standing(corpus, form)]),
    ...computedForms.flatMap((form) =>
      routesOf[form](corpus, texts).map(({ params }) => addressOf(form, Object.values(params))),
    ),
  ]);
}

type Routes = (corpus: Corpus, texts: Texts) => readonly { readonly params: Readonly<object> }[];

/** The routes of pages whose addresses follow from what figures come to, from texts or from half-years. */
const routesOf: Readonly<Record<ComputedForm, Routes>> = {
  figure: figureRoutes,
  figureCsv: figureRoutes,
  block: blockRoutes,
  blockCsv: blockRoutes,
  branchFigures: branchPeriodRoutes,
  branchesBelow: branchBelowRoutes,
  metricValue: metricValueRoutes,
  metricValueCsv: metricValueRoutes,
  seriesCsv: seriesRoutes,
};
