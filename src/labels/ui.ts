import { branchLabels } from './ui/branch.ts';
import { termLabels } from './ui/terms.ts';
import { calendarLabels } from './ui/calendar.ts';
import { crosswalkLabels } from './ui/crosswalk.ts';
import { documentLabels } from './ui/document.ts';
import { dutyLabels } from './ui/duties.ts';
import { figureLabels } from './ui/figure.ts';
import { frameLabels } from './ui/frame.ts';
import { homeLabels } from './ui/home.ts';
import { inspectionLabels } from './ui/inspection.ts';
import { kindLabels } from './ui/kind.ts';
import { markedLabels } from './ui/marked.ts';
import { metricLabels } from './ui/metric.ts';
import { noteLabels } from './ui/notes.ts';
import { planLabels } from './ui/plan.ts';
import { recordLabels } from './ui/record.ts';
import { remindLabels } from './ui/remind.ts';
import { reportLabels } from './ui/report.ts';
import { searchPageLabels } from './ui/search-pages.ts';
import { workbookLabels } from './ui/workbook.ts';
import { searchLabels } from './ui/search.ts';
import { sentLabels } from './ui/sent.ts';
import { seriesLabels } from './ui/series.ts';

/**
 * Every word of the interface. Keys are flat, `place.thing`; a label that depends on a value is a function
 * of it. Values arrive already worded (dates and periods by `src/wording`).
 */
export const ui = {
  ...frameLabels,
  ...homeLabels,
  ...reportLabels,
  ...figureLabels,
  ...documentLabels,
  ...recordLabels,
  ...branchLabels,
  ...kindLabels,
  ...metricLabels,
  ...planLabels,
  ...dutyLabels,
  ...remindLabels,
  ...inspectionLabels,
  ...calendarLabels,
  ...sentLabels,
  ...noteLabels,
  ...seriesLabels,
  ...searchLabels,
  ...crosswalkLabels,
  ...termLabels,
  ...markedLabels,
  ...searchPageLabels,
  ...workbookLabels,
} as const;
