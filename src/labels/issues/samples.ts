import type { ComponentName } from '../../domain/components.ts';
import type { MeantTag } from '../../domain/issues/markup.ts';
import { ownValue } from '../../domain/own.ts';
import { paste, quoted } from './form.ts';

/**
 * A component as an author would write it, with an attribute that a hint is about. Where a name of the office belongs, or
 * its own words, the place is empty: which of them is meant only its author knows.
 */
export function sampleOf(component: string, attribute?: string): string {
  // Rows have an order, and an end, only where something is sorted by.
  const isOfOrder = component === 'TallyTable' && /^(?:limit|order)$/.test(attribute ?? '');
  const sample = isOfOrder
    ? sampleOf(component, 'sort')
    : (ownValue(samples, component) ?? `<${component} />`);
  if (attribute === undefined || !/^\w+$/.test(attribute) || sample.includes(` ${attribute}=`)) {
    return sample;
  }
  return sample.replace(' />', ` ${attribute}="${attributeSamples.get(attribute) ?? '……'}" />`);
}

/** A tag written out; one of the words that an attribute can be is an example, and nothing more. */
export function wholeTag(cure: string, { text, added }: MeantTag): string {
  if (added.length === 0) return paste(`${cure}改为：`, text);
  const choices = added.map(([name, words]) => `“${name}”可以写${quoted(words)}`).join('，');
  return paste(`${cure}${choices}，例如：`, text);
}

const samples: Readonly<Record<ComponentName, string>> = {
  Tally: '<Tally of="……" />',
  Chart: '<Chart of="……" by="month" />',
  TallyTable: '<TallyTable of="……, ……" by="branch" />',
  Records: '<Records of="……" limit="5" />',
  Progress: '<Progress of="……" />',
  Commitments: '<Commitments plan="……" />',
  LastPromises: '<LastPromises />',
  Promise: '<Promise of="……">……</Promise>',
  Said: '<Said reason="……">……</Said>',
  Todo: '<Todo text="……" />',
  Keys: '<Keys of="record" />',
  Sample: '<Sample kind="……" />',
  Commands: '<Commands />',
};

const attributeSamples: ReadonlyMap<string, string> = new Map([
  ['as', '确数'],
  ['type', 'bar'],
  ['order', '从多到少'],
  ['limit', '5'],
]);
