import type { IsoDate } from '../domain/date.ts';
import type { Period } from '../domain/period.ts';
import type { AnsweredFigure, FigureNames } from './figures/answered.ts';
import type { PageSection } from './sections/section.ts';

/** The sorts of pages that can be found, in the order in which a filter lists them. */
export const pageTypes = [
  'report',
  'record',
  'plan',
  'rule',
  'branch',
  'sheet',
  'metric',
  'kind',
  'guide',
] as const;

export type PageType = (typeof pageTypes)[number];

/** What a page says that it is found under. */
export const ownFacets = ['type', 'branch', 'kind', 'theme'] as const;

export type OwnFacet = (typeof ownFacets)[number];

/** The parts of the calendar that a page's days touch. */
export const timeFacets = ['year', 'half', 'quarter', 'month'] as const;

export type TimeFacet = (typeof timeFacets)[number];

/** What results can be narrowed by. */
export const facets = [...ownFacets, ...timeFacets] as const;

export type Facet = (typeof facets)[number];

/** Days, both ends included. */
export type Days = Pick<Period, 'from' | 'to'>;

/** A page of the site that can be found, with its own text as it is printed there. */
export interface SearchPage {
  /** Its address without the site's base: `/records/…/`. */
  readonly path: string;
  readonly title: string;
  /** The line under its title in a list of results, beside its type: 主题党日 · 机关党支部 · 2023年3月1日. */
  readonly line: string;
  /** Orders results, the newest first; a page without one comes after those that have one. */
  readonly date: IsoDate | undefined;
  /** The days that it tells of; absent where it tells of none. */
  readonly days: Days | undefined;
  /** The ids it is found under; a branch is followed by those above it. */
  readonly facets: Readonly<Record<OwnFacet, readonly string[]>>;
  /**
   * Its text, one string for each paragraph, line of a list, cell or value: nothing is found across two of
   * them. The title is not among them.
   */
  readonly texts: readonly string[];
}

/** A value of a facet with its name, as a filter offers it. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
}

/**
 * All pages that can be found, the sections of the long texts among them, page by page in their order, and
 * the names of what pages can be narrowed by, in the order of the filters.
 */
export interface SearchPages {
  readonly pages: readonly SearchPage[];
  readonly sections: readonly PageSection[];
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
  /** The day up to which the site tells: 上季度 is told from it. */
  readonly asOf: IsoDate;
  /** The figures that the search answers with, and by which words they are asked for. */
  readonly figures: FigureNames & { readonly all: readonly AnsweredFigure[] };
}
