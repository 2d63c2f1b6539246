import { expect, it } from 'vitest';
import { figuresOf } from '../../src/domain/tally/figure.ts';
import { loadContent } from '../../src/io/load.ts';

/** The metrics of S1 to S36, in order: the figures that the report of a half-year has to give. */
const required = [
  'central-group-congress',
  'outreach-talks',
  'discussions-and-quizzes',
  'wechat-issues',
  'sms-messages',
  'reflection-essays',
  'branches-visited',
  'central-group-enlarged',
  'leadership-lectures',
  'campaign-activities',
  'heart-to-heart-sessions',
  'bulletin-issues',
  'themed-lectures-and-seminars',
  'partner-units',
  'members-admitted',
  'members-registered',
  'weak-orgs-rectified',
  'public-problems',
  'public-suggestions',
  'inspection-circulars',
  'persons-held-accountable',
  'window-cases',
  'window-consultations',
  'industrial-investment-growth',
  'industrial-value-added-growth',
  'telecom-volume-growth',
  'retail-sales-value',
  'retail-sales-growth',
  'exemplars-active',
  'demonstration-sites-target',
  'peer-review-target',
  'integrity-meeting-target',
  'integrity-talk-target',
  'personal-matters-training-target',
  'theory-training-rate',
  'daily-post-rate',
];

const { corpus } = loadContent('content', '2023-07-31');
const report = corpus?.reports.get('2023-h1');
const figures = corpus && report ? figuresOf(corpus, report) : [];

it.each(required.map((metric, at) => [`S${at + 1}`, metric] as const))(
  '%s: the report of the first half of 2023 gives %s, and not as unknown',
  (_, metric) => {
    const values = figures
      .filter(({ key }) => key === metric)
      .map(({ tally, period }) => [tally.value === null, period.id]);
    expect(values).toEqual([[false, '2023-H1']]);
  },
);
