import { inData, inFile, inText } from '../../../../src/domain/issues.ts';
import type { FileFacts } from '../../../../src/domain/issues/files.ts';
import { file, kinds, metrics, whole, type ExamplesFor } from './form.ts';

/** Links in files, each on lines of its own. */
function inFiles(files: number, each: number): { file: string; line: number }[] {
  return Array.from({ length: files * each }, (_, at) => ({
    file: `guide/page-${String((at % files) + 1)}.mdx`,
    line: at + 9,
  }));
}

export const fileExamples = {
  'file-too-large': [[{ bytes: 5_452_595, limit: 1_048_576 }, whole]],
  'line-too-long': [
    [{ length: 12_000, limit: 10_000 }, inText(file, 9, 1)],
    [{ length: 12_000, limit: 10_000 }, inText(metrics, 9, 1)],
  ],
  'file-empty': [[{}, whole]],
  'file-not-utf8': [[{ byte: 120 }, whole]],
  'file-has-bom': [[{}, whole]],
  'file-has-crlf': [
    [{ ends: 'CRLF' }, whole],
    [{ ends: 'CR' }, whole],
  ],
  'file-misplaced': [
    [{ expected: 'records/<branch>/<year>/<date>-<name>.mdx' }, whole],
    [{ expected: file }, inFile(`${file}.txt`)],
    [
      { expected: 'records/<branch>/<year>/<date>-<name>.mdx' },
      inFile('records/equipment/2023/三月台账.xlsx'),
    ],
  ],
  'file-name-invalid': [
    [{ name: '2023-03-16-党课.mdx' }, inFile('records/equipment/2023/2023-03-16-党课.mdx')],
    [
      { name: '2023-03-16-lecture - 副本.mdx' },
      inFile('records/equipment/2023/2023-03-16-lecture - 副本.mdx'),
    ],
    [{ name: '2023-Q1 Talks.mdx' }, inFile('records/equipment/2023/2023-Q1 Talks.mdx')],
    [
      { name: '20230316lecture.mdx', isUndated: true },
      inFile('records/equipment/2023/20230316lecture.mdx'),
    ],
    [{ name: '2023-Q1-talks.mdx' }, inFile('records/Equipment/2023/2023-Q1-talks.mdx')],
  ],
  'address-taken': [
    [{ what: 'branch', name: 'kind', address: '/records/kind/' }, inFile('branches/kind.mdx')],
    [{ what: 'report', name: 'branch', address: '/reports/branch/' }, inFile('reports/branch.mdx')],
    [{ what: 'kind', name: 'themes', address: '/kinds/themes/' }, inData(kinds, [0, 'id'])],
  ],
  'file-unreadable': [
    [{ reason: 'EACCES' }, whole],
    [{ reason: 'not-a-file' }, whole],
  ],
  'file-missing': [
    [{ expected: 'site.yaml', links: [] }, inFile('site.yaml')],
    [{ expected: 'catalogue/kinds/<group>.yaml', links: [] }, inFile('catalogue/kinds')],
    [{ expected: 'plans/<plan>.mdx', links: inFiles(1, 2) }, inFile('plans')],
    [{ expected: 'reports/<report>.mdx', links: inFiles(7, 1) }, inFile('reports')],
  ],
  'json-broken': [[{}, inText('reports/2023-h1.figures.json', 12, 5)]],
  'read-failed': [[{ reason: 'TypeError: broken (src/io/load.ts:1)' }, whole]],
  'check-failed': [[{ check: 'seats exist', reason: 'TypeError: broken' }, inFile('.')]],
} satisfies ExamplesFor<FileFacts>;
