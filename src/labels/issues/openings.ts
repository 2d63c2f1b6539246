/** How the information of a file of this folder begins, with an empty place for each value. */
export function openingLines(file: string): readonly string[] {
  const folder = file.split('/')[0] ?? '';
  return (openings.get(folder) ?? ['title']).map((key) => openingLine(key));
}

function openingLine(key: string): string {
  return key === 'history' ? 'history: [{ from: ……, members: …… }]' : `${key}: ……`;
}

const openings: ReadonlyMap<string, readonly string[]> = new Map([
  ['records', ['kind', 'title', 'date']],
  ['branches', ['name', 'level', 'parent', 'history']],
  ['reports', ['title', 'period', 'branch']],
  ['plans', ['title', 'branch', 'period', 'date']],
  ['catalogue', ['id', 'label']],
  ['site.yaml', ['name', 'root']],
]);
