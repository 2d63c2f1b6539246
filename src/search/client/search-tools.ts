import { searchLabels } from '../../labels/ui/search.ts';
import type { Answer, Order, Sought } from '../answer.ts';
import { hitAddress } from './search-address.ts';
import type { SearchConnection } from './connection.ts';
import { download, resultsCsv } from './search-csv.ts';

/** What stands over the results: how they are put in order, and the way to have them as a file. */
export class ResultTools {
  readonly #order: HTMLSelectElement | null;
  readonly #csv: HTMLButtonElement | null;
  #listed: { readonly sought: Sought; readonly total: number } | undefined;

  /**
   * @param host the search page's element
   * @param base the base path of the site
   * @param changed is told when a reader has chosen another order
   */
  constructor(host: HTMLElement, base: string, connection: SearchConnection, changed: () => void) {
    this.#order = host.querySelector('select[name="sort"]');
    this.#csv = host.querySelector('#search-csv');
    this.#order?.addEventListener('change', changed);
    this.#csv?.addEventListener('click', () => void this.#save(base, connection));
  }

  get order(): Order {
    return this.#order?.value === 'date' ? 'date' : 'rank';
  }

  set order(order: Order) {
    if (this.#order) this.#order.value = order;
  }

  /** Offers what an answer's results are good for. */
  offer({ total }: Answer, sought: Sought): void {
    this.#listed = { sought, total };
    if (this.#order) this.#order.disabled = total < 2 && document.activeElement !== this.#order;
    if (this.#csv) this.#csv.disabled = total === 0;
  }

  async #save(base: string, connection: SearchConnection): Promise<void> {
    const [button, listed] = [this.#csv, this.#listed];
    // A button that is at work stays where the focus is; it only does nothing more.
    if (!button || !listed || button.getAttribute('aria-disabled') === 'true') return;
    const { sought, total } = listed;
    button.setAttribute('aria-disabled', 'true');
    button.textContent = searchLabels['search.csvMaking'];
    try {
      const { hits } = await connection.ask({ ...sought, from: 0, count: total });
      const addressOf = (path: string) =>
        new URL(hitAddress(base, path, ''), window.location.href).href;
      download(
        resultsCsv(hits, ({ path }) => addressOf(path)),
        searchLabels['search.csvName'],
      );
      button.textContent = searchLabels['search.csv'];
    } catch {
      button.textContent = searchLabels['search.csvFailed'];
    } finally {
      button.removeAttribute('aria-disabled');
    }
  }
}
