import { searchLabels } from '../../labels/ui/search.ts';

/** What a form asks for, in words, as paper has it: 检索词：党课；栏目：记录. What narrows nothing is left out. */
export function askedWords(form: HTMLFormElement): string {
  return [...form.elements].flatMap(wordsOf).join(searchLabels['search.askedJoin']);
}

function wordsOf(control: Element): string[] {
  if (control instanceof HTMLSelectElement) {
    const [chosen] = control.selectedOptions;
    // The number behind an option is how much would be found.
    const text = chosen?.text.replace(/（\d+）$/, '').trim() ?? '';
    return control.value === '' ? [] : [searchLabels['search.asked'](labelOf(control), text)];
  }
  if (!(control instanceof HTMLInputElement)) return [];
  if (control.type === 'checkbox') return control.checked ? [labelOf(control)] : [];
  return control.value === ''
    ? []
    : [searchLabels['search.asked'](labelOf(control), control.value)];
}

function labelOf({ labels }: HTMLInputElement | HTMLSelectElement): string {
  return labels?.[0]?.textContent.trim() ?? '';
}
