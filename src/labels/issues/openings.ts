import { keySamples } from './words.ts';
import { ownValue } from '../../domain/own.ts';

/** How the information of a file of this folder begins. */
export function openingLines(file: string): string[] {
  const folder = file.split('/')[0] ?? '';
  const keys = openings.get(folder) ?? ['title'];
  return keys.map((key) => `${key}: ${ownValue(keySamples, key)}`);
}

const openings: ReadonlyMap<string, readonly string[]> = new Map([
  ['records', ['kind', 'title', 'date']],
  ['branches', ['name', 'level', 'parent', 'history']],
  ['reports', ['title', 'period', 'branch']],
  ['plans', ['title', 'branch', 'period', 'date']],
  ['catalogue', ['id', 'label']],
  ['site.yaml', ['name', 'root']],
]);
