/** What `Once` has rendered, by its name: of one content, because the pages of each build have their own code. */
export const rendered = new Map<string, string>();
