import type { APIRoute } from 'astro';
import { orderedRecords } from '../../../domain/ordered-records.ts';
import { siteCorpus } from '../../../components/site.ts';
import type { Branch } from '../../../domain/branch.ts';
import { ui } from '../../../labels/ui.ts';
import { csvOf } from '../../../tables/csv.ts';
import { ledgerTable } from '../../../tables/ledger.ts';

export function getStaticPaths() {
  return [...siteCorpus().branches.values()].map((branch) => ({
    params: { slug: branch.slug },
    props: { branch },
  }));
}

export const GET: APIRoute<{ branch: Branch }> = ({ props: { branch } }) => {
  const corpus = siteCorpus();
  const records = orderedRecords(corpus).heldBy.get(branch.slug) ?? [];
  return new Response(csvOf(ledgerTable(corpus, ui['branch.ledger'], records)));
};
