import type { ReportDocument } from '../../src/document/model/document.ts';
import type { TypeChoice } from '../../src/document/html/families.ts';
import { htmlPage, paperPage } from '../../src/document/html/page.ts';
import { styleSheet } from '../../src/document/html/style-sheet.ts';
import { fontRules } from './font-rules.ts';
import { printPdf } from './print-pdf.ts';

/**
 * A document as a PDF in the form of an official paper (GB/T 9704-2012), printed by Chromium; `missing` are the
 * characters that no free type has: what prints them is up to the computer.
 *
 * @throws NoBrowser where no browser starts, or only an old one
 */
export async function reportPdf(
  document: ReportDocument,
  type: TypeChoice,
): Promise<{ bytes: Uint8Array; missing: readonly string[] }> {
  const { html, missing } = await reportPage(document, type);
  return { bytes: await printPdf(html, document.day), missing };
}

/** The page that is printed, whole in itself. */
export async function reportPage(
  document: ReportDocument,
  type: TypeChoice,
): Promise<{ html: string; missing: readonly string[] }> {
  const page = paperPage(document);
  const { css, missing } = await fontRules(page.texts);
  return { html: htmlPage(page, styleSheet(css, type)), missing };
}
