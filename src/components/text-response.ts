/**
 * A plain text as the file that a page hands out. It begins with a byte order mark: an editor that opens it, or a
 * server that says no encoding, would take it for that of its own system otherwise.
 */
export function textResponse(text: string): Response {
  return new Response(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`);
}
