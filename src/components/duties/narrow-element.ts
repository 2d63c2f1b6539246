/**
 * `<youju-narrow>`: narrows the list of missed windows to a branch, a rule and a part of the year. What is chosen stands
 * in the address (`?branch=…&rule=…&period=2023-q1`), so that it can be sent on. Without this code the whole list is
 * there, by rule, and the form is not.
 */
class NarrowElement extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const asked = new URLSearchParams(window.location.search);
    for (const select of form.querySelectorAll('select')) {
      const wanted = asked.get(select.name) ?? '';
      const isThere = [...select.options].some(({ value }) => value === wanted);
      select.value = isThere ? wanted : '';
    }
    form.hidden = false;
    form.addEventListener('change', () => {
      this.#narrow(form);
      this.#remember(form);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#narrow(form);
  }

  /** Hides what is not asked for, from the windows up: a branch without windows, a rule without branches. */
  #narrow(form: HTMLFormElement): void {
    const wanted = chosen(form);
    let shown = 0;
    for (const item of this.querySelectorAll<HTMLElement>('li[data-from]')) {
      item.hidden = !isWanted(item, wanted);
      if (!item.hidden) shown += 1;
    }
    for (const holder of this.querySelectorAll<HTMLElement>('[data-branch], [data-rule]')) {
      holder.hidden = holder.querySelector('li[data-from]:not([hidden])') === null;
    }
    this.#tell(shown);
  }

  /** Says how many windows are listed, in the words that the page has for it. */
  #tell(shown: number): void {
    const output = this.querySelector('output');
    if (!output) return;
    const { shown: words = '', none = '' } = output.dataset;
    output.textContent = shown === 0 ? none : words.replace('#', String(shown));
  }

  #remember(form: HTMLFormElement): void {
    const url = new URL(window.location.href);
    for (const { name, value } of form.querySelectorAll('select')) {
      if (value === '') url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    // An anchor may name a rule that is hidden now.
    url.hash = '';
    window.history.replaceState(null, '', url);
  }
}

/** What is chosen: a branch, a rule, days; empty where that does not matter. */
interface Wanted {
  readonly branch: string;
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

function chosen(form: HTMLFormElement): Wanted {
  const select = (name: string) =>
    form.querySelector<HTMLSelectElement>(`select[name="${name}"]`) ?? undefined;
  const days = select('period')?.selectedOptions[0]?.dataset;
  return {
    branch: select('branch')?.value ?? '',
    rule: select('rule')?.value ?? '',
    from: days?.['from'] ?? '',
    to: days?.['to'] ?? '',
  };
}

/** Whether a window is of the branch and the rule, and touches the days. */
function isWanted(item: HTMLElement, { branch, rule, from, to }: Wanted): boolean {
  const own = item.closest<HTMLElement>('[data-branch]')?.dataset['branch'];
  const of = item.closest<HTMLElement>('[data-rule]')?.dataset['rule'];
  const { from: first = '', to: last = '' } = item.dataset;
  const isTime = to === '' || (first <= to && last >= from);
  return (branch === '' || own === branch) && (rule === '' || of === rule) && isTime;
}

customElements.define('youju-narrow', NarrowElement);
