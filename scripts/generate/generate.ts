import type { Corpus } from '../../src/domain/corpus.ts';
import { branchFrom, branchSchema, type Branch } from '../../src/domain/branch.ts';
import { read } from '../../src/domain/schema.ts';
import { loadContent } from '../../src/io/load.ts';
import { Chance } from './chance.ts';
import { mdx, takenOver, type ContentFolder, type Data } from './folder.ts';
import { moreBranches, officeSeat } from './organisation.ts';
import { Phrases } from './phrases.ts';
import { generateRecords } from './records.ts';
import { returnsOf } from './returns.ts';
import { sizeFor, type Size } from './size.ts';

interface GenerateOrder {
  readonly records: number;
  readonly seed: string;
}

/** What was generated. */
interface Generated {
  readonly records: number;
  readonly branches: number;
}

/**
 * Fills a folder with content like that of a loaded one: its catalogue, organisation, plans and reports,
 * and records of every kind of its catalogue. The same order gives the same files.
 */
export function generate(
  source: { readonly dir: string; readonly corpus: Corpus },
  folder: ContentFolder,
  { records, seed }: GenerateOrder,
): Generated {
  const { corpus } = source;
  const { asOf } = corpus.site;
  const phrases = new Phrases();
  const size = sizeFor(records, corpus.branches.size, asOf);
  folder.clear();
  for (const file of organisationFiles(source, size, phrases, seed)) {
    folder.write(file.file, file.text);
  }
  // Read back by the project's own reader, so that records are generated for what will be read.
  const grown = loadContent(folder.dir, asOf).corpus;
  if (!grown) throw new Error(`Nothing to read in ${folder.dir}`);
  let made = 0;
  for (const { file, text } of generateRecords(grown, phrases, {
    records,
    seed,
    from: size.from,
  })) {
    folder.write(file, text);
    made += 1;
  }
  return { records: made, branches: grown.branches.size };
}

/** Everything but the records. */
function* organisationFiles(
  { dir, corpus }: { readonly dir: string; readonly corpus: Corpus },
  size: Size,
  phrases: Phrases,
  seed: string,
): Generator<{ file: string; text: string }> {
  const { asOf } = corpus.site;
  const signer = officeSeat(corpus) ?? phrases.say('section', new Chance(`${seed} signer`));
  const withReturns = (data: Data, file: string): Data => {
    const branch = branchOf(data, file);
    const chance = new Chance(`${seed} returns ${file}`);
    return branch ? { ...data, returns: returnsOf(branch, size.from, asOf, signer, chance) } : data;
  };
  const same = (data: Data) => data;
  yield* takenOver(dir, {
    site: (data) => ({ ...data, asOf }),
    kinds: same,
    metrics: same,
    rules: same,
    themes: same,
    calendar: same,
    branch: withReturns,
    plan: same,
    report: unsigned,
  });
  for (const { slug, data } of moreBranches(
    corpus,
    size,
    phrases,
    new Chance(`${seed} branches`),
  )) {
    const file = `branches/${slug}.mdx`;
    yield { file, text: mdx(withReturns(data, file), '') };
  }
}

function branchOf(data: Data, file: string): Branch | undefined {
  const { value } = read(branchSchema, data, file);
  return value && branchFrom(value, '', file);
}

/** Nobody has signed for these figures: a report of generated records is a draft. */
function unsigned({ status: _status, signoff: _signoff, ...data }: Data): Data {
  return data;
}
