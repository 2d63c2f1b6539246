import { reportDocument, type Together } from '../../src/document/model/report-document.ts';
import type { ReportDocument } from '../../src/document/model/document.ts';
import { report, type Fields, type Files } from './content-tree.ts';
import { contentWith } from './corpus.ts';

/** The document of a report of the base tree, the first half of 2023 where `fields` say nothing else. */
export function documentOf(
  body: string,
  fields: Fields = {},
  files: Files = {},
  together: Together = {},
): ReportDocument {
  const { corpus, documents } = contentWith({
    ...files,
    'reports/2023-h1.mdx': report(fields, body),
  });
  const written = corpus.reports.get('2023-h1')!;
  return reportDocument(corpus, written, documents.get(written.file)!, together);
}
