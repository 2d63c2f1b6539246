/** How many rows a table has at most that stands on one page. */
export const shortTable = 6;
