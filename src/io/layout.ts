/** What a file of the content folder is, by the place where it lies. */
export type Role =
  | 'site'
  | 'kinds'
  | 'metrics'
  | 'rules'
  | 'seats'
  | 'themes'
  | 'calendar'
  | 'claims'
  | 'misprints'
  | 'crosswalk'
  | 'branch'
  | 'record'
  | 'plan'
  | 'report'
  | 'figures'
  | 'guide'
  | 'form'
  /** What a superior sends to be filled. */
  | 'form-workbook';

interface Room {
  readonly role: Role;
  /** The one place that it may have, as `file-misplaced` shows it. */
  readonly expected: string;
  readonly pattern: RegExp;
}

/** Where each thing lies. What lies elsewhere is reported: a file that nobody reads must not look read. */
const rooms: readonly Room[] = [
  room('site', 'site.yaml'),
  room('kinds', 'catalogue/kinds/<group>.yaml'),
  room('metrics', 'catalogue/metrics.yaml'),
  room('rules', 'catalogue/rules.yaml'),
  room('seats', 'catalogue/seats.yaml'),
  room('themes', 'catalogue/themes.yaml'),
  room('calendar', 'catalogue/calendar/<year>.yaml'),
  room('claims', 'catalogue/claims.yaml'),
  room('misprints', 'catalogue/misprints.yaml'),
  room('crosswalk', 'catalogue/crosswalk.yaml'),
  room('branch', 'branches/<branch>.mdx'),
  room('record', 'records/<branch>/<year>/<date>-<name>.mdx'),
  room('plan', 'plans/<plan>.mdx'),
  room('report', 'reports/<report>.mdx'),
  room('figures', 'reports/<report>.figures.json'),
  room('guide', 'guide/<page>.mdx'),
  room('form', 'forms/<form>.yaml'),
  room('form-workbook', 'forms/<form>.xlsx'),
];

/** What a path below the content folder is: a role, or misplaced with the place that it should have. */
type Placement = { readonly role: Role } | { readonly expected: string };

/** Places a path (below the content folder, with forward slashes). */
export function placeFile(path: string): Placement {
  const role = roleOf(path);
  return role ? { role } : { expected: betterPlace(path) };
}

/** Whether a text lies in the folder of a year, where the records of a branch lie, whatever it is called. */
export function isRecordsPlace(path: string): boolean {
  return /^records\/[^/]+\/[^/]+\/[^/]+\.mdx$/.test(path);
}

/** Whether a name is not content: hidden names, and a folder's read-me. */
export function isIgnored(name: string): boolean {
  return name.startsWith('.') || name.toLowerCase() === 'readme.md';
}

/** Whether a name marks a file as put aside, as drafts are in many systems: it is not read. */
export function isSetAside(name: string): boolean {
  return name.startsWith('_');
}

/**
 * The name that a file or folder gives to a thing, where it stands in an address: a branch, a plan, a
 * report, a page in lower-case Latin letters, digits and hyphens; a record also in capitals, for `2023-Q1`.
 */
export function isValidName(role: Role, path: string): boolean {
  const name = baseName(path);
  if (role === 'record') {
    const branch = path.split('/')[1] ?? '';
    return slug.test(branch) && /^[A-Za-z0-9]+(?:--?[A-Za-z0-9]+)*$/.test(name);
  }
  return path.endsWith('.yaml') || slug.test(name);
}

/** The last part of a path without its extension. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.figures\.json$|\.[^.]*$/, '');
}

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function room(role: Role, expected: string): Room {
  const pattern = expected.replaceAll('.', '\\.').replaceAll(/<[^>]+>/g, '[^/]+');
  return { role, expected, pattern: new RegExp(`^${pattern}$`) };
}

function roleOf(path: string): Role | undefined {
  return rooms.find(({ pattern }) => pattern.test(path))?.role;
}

/** The path with the right extension where that alone is wrong, otherwise the shape of the folder's paths. */
function betterPlace(path: string): string {
  const renamed = path
    .replace(/(?<=\.(?:mdx|yaml))\.txt$/i, '')
    .replace(/\.(?:mdx?|markdown)$/i, '.mdx')
    .replace(/\.ya?ml$/i, '.yaml');
  if (renamed !== path && roleOf(renamed)) return renamed;
  const fallback = renamed.endsWith('.yaml') ? 'catalogue/kinds/' : 'records/';
  const folders = [
    'catalogue/kinds/',
    'catalogue/calendar/',
    path.replace(/\/.*$/s, '/'),
    fallback,
  ];
  const shapes = folders
    .filter((folder) => folder === fallback || path.startsWith(folder))
    .flatMap((folder) => rooms.filter(({ expected }) => expected.startsWith(folder)));
  return shapes[0]?.expected ?? path;
}
