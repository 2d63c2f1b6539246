import type { APIRoute } from 'astro';
import { branchLedger } from '../../../views/branch/ledger.ts';
import { presentState } from '../../../views/branch/branch-view.ts';
import { siteCorpus } from '../../../components/site.ts';
import type { Branch } from '../../../domain/branch.ts';
import { csvOf } from '../../../tables/csv.ts';

export function getStaticPaths() {
  return [...siteCorpus().branches.values()].map((branch) => ({
    params: { slug: branch.slug },
    props: { branch },
  }));
}

export const GET: APIRoute<{ branch: Branch }> = ({ props: { branch } }) => {
  const corpus = siteCorpus();
  const { name } = presentState(corpus, branch);
  return new Response(csvOf(branchLedger(corpus, branch.slug, name).table));
};
