import { branch, contentTree, recordAt, report } from './content-tree.ts';
import { commitAll } from './repository.ts';

/** What makes a record of a test count in a report that is sent. */
export const checked = { state: '已核', checkedBy: '党委书记' };
const returns = ['2022-H1', '2022-H2', '2023-H1'].map((period) => ({
  period,
  through: period.endsWith('H1') ? `${period.slice(0, 4)}-06-30` : `${period.slice(0, 4)}-12-31`,
  by: '支部书记',
  on: period.endsWith('H1') ? `${period.slice(0, 4)}-07-03` : '2023-01-03',
}));
/** The day of the stories: a year after the report was sent. */
export const today = '2023-07-31';

/** A bureau with two sections over three half-years, its report of the first approved, that of a year later a draft. */
export function office(): string {
  const dir = contentTree({
    'branches/bureau.mdx': branch({
      name: '测试局党委',
      level: '党委',
      parent: undefined,
      members: 60,
      returns,
    }),
    'branches/equipment.mdx': branch({ name: '装备产业科党支部', members: 14, returns }),
    'branches/window.mdx': branch({ name: '政务服务窗口党支部', members: 12, returns }),
    ...recordAt('equipment', { date: '2022-03-16', ...checked }),
    ...recordAt('window', { date: '2022-05-16', ...checked }),
    ...recordAt('equipment', { date: '2023-03-16', ...checked }),
    ...recordAt('window', { date: '2023-05-16', ...checked }),
    ...recordAt('window', { date: '2023-05-17', ...checked }, 'second'),
    'reports/2022-h1.mdx': report(
      {
        title: '2022年上半年报告',
        period: '2022-H1',
        cutoff: '2022-06-30',
        status: '审定',
        signoff: [{ step: '审定', seat: '党委书记', on: '2022-07-12' }],
      },
      '党课<Tally of="lectures" />。',
    ),
    'reports/2023-h1.mdx': report(
      { cutoff: '2023-06-30' },
      '党课<Tally of="lectures" as="同比" />。',
    ),
  });
  commitAll(dir);
  return dir;
}
