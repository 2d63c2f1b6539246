import { workbookOf, type Workbook } from '../tables/workbook.ts';

/** A workbook as the file that a page hands out. */
export async function workbookResponse(workbook: Workbook): Promise<Response> {
  return new Response(new Uint8Array(await workbookOf(workbook)));
}
