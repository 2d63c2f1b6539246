import { isOfTerms } from '../../domain/catalogue/due.ts';
import type { Rule, RuleInForce } from '../../domain/catalogue/rule.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { dutyYears, type DutyYear } from '../../domain/duty-years.ts';
import { ui } from '../../labels/ui.ts';
import { textCell, type Cell, type Table } from '../../tables/table.ts';
import { describeCondition } from '../../wording/condition.ts';
import { printDate, printPeriod } from '../../wording/dates.ts';
import { FieldNames } from '../../wording/fields.ts';
import { basisText, boundsText, cadenceWords } from '../../wording/plan-words.ts';
import { fact, factIf, type Fact, type Piece } from '../facts.ts';
import { paths } from '../paths.ts';
import type { ShownState } from '../states.ts';
import { shownMark } from './marks.ts';
import { ruleYear, type RuleYear } from './rule-year.ts';

/** What a rule asks for in a year, of whom and on what it rests; each version that the year is judged by. */
export function ruleFacts(corpus: Corpus, { windows }: RuleYear): Fact[] {
  const versions = [...new Set(windows.map(({ rule }) => rule))];
  return versions.flatMap((version, at) => {
    const { basis, metric: id, where, per, excuses, combined, note } = version;
    const metric = corpus.catalogue.metrics.get(id);
    const names = new FieldNames({ of: 'branches' }, corpus);
    const condition = describeCondition(where, names);
    return [
      ...(at === 0 ? [] : [fact(ui['rule.from'], printDate(version.validFrom))]),
      fact(ui['rule.asks'], askedOf(corpus, version)),
      fact(ui['rule.basis'], basisText(basis), ...(basis.note === undefined ? [] : [basis.note])),
      fact(
        ui['rule.who'],
        per === 'branch' ? ui['rule.eachBranch'](condition) : ui['rule.committee'],
      ),
      fact(ui['rule.metric'], { text: metric?.label ?? id, path: paths.metric(id) }),
      ...(combined === 'separate' ? [fact(ui['rule.combined'], ui['rule.separate'])] : []),
      ...factIf(ui['rule.excuses'], excuses.join(ui['list.join'])),
      ...factIf(ui['rule.note'], note),
    ];
  });
}

/** 每月至少1次; of what is due so long after a day of a branch, 到期以前至少1次. */
export function askedOf(corpus: Corpus, rule: RuleInForce): string {
  const unit = corpus.catalogue.metrics.get(rule.metric)?.unit ?? '';
  const bounds = boundsText(rule, unit);
  return rule.due ? ui['rule.byDay'](bounds) : cadenceWords[rule.cadence] + bounds;
}

/** How many windows of a rule stand how, the most urgent first: 应开未开3, 待报1, 已开展40. */
export function ruleStates(corpus: Corpus, { verdicts }: RuleYear): readonly ShownState[] {
  const shown = verdicts
    .filter(({ state }) => state !== 'upcoming')
    .map((one) => shownMark(corpus, one));
  const first = new Map(shown.map((one) => [one.text, one]));
  return [...first.values()]
    .map(({ text, tone }): ShownState => {
      const count = shown.filter((one) => one.text === text).length;
      return { text: ui['grid.count'](text, count), tone };
    })
    .sort((a, b) => urgency[a.tone] - urgency[b.tone]);
}

const urgency: Readonly<Record<ShownState['tone'], number>> = {
  bad: 0,
  gap: 1,
  run: 2,
  wait: 3,
  late: 4,
  good: 5,
  off: 6,
  plain: 7,
  none: 8,
};

/** All rules that are judged, with their basis; each leads to its grid of each year. */
export function rulesTable(corpus: Corpus): Table {
  const years = dutyYears(corpus);
  const rules = [...corpus.catalogue.rules.values()];
  return {
    caption: ui['rules.caption'],
    columns: [
      { id: 'rule', label: ui['grid.rule'] },
      { id: 'asks', label: ui['rule.asks'] },
      { id: 'basis', label: ui['rule.basis'] },
      ...years.map(({ year }) => ({ id: year.id, label: printPeriod(year), short: true })),
    ],
    rows: rules.map((rule) => {
      const last = rule.versions.at(-1) ?? rule.versions[0];
      return {
        cells: [
          textCell(rule.label),
          textCell(askedOf(corpus, last)),
          textCell(basisText(last.basis)),
          ...years.map((one) => yearCell(corpus, rule, one)),
        ],
      };
    }),
  };
}

function yearCell(corpus: Corpus, rule: Rule, { year, rules }: DutyYear): Cell {
  if (!rules.includes(rule)) {
    const { due } = rule.versions[0];
    if (isOfTerms(due)) return textCell(ui['rule.ofDays'], { path: paths.terms });
    return textCell(ui[due ? 'rule.ofDays' : 'grid.notInForce'], { empty: true });
  }
  const [first] = ruleStates(corpus, ruleYear(corpus, rule, year));
  return textCell(first?.text ?? ui['grid.notAsked'], { path: paths.ruleGrid(year.id, rule.id) });
}

/** The grids of a rule, one for each year in which it asks for something, newest first. */
export function ruleYears(corpus: Corpus, rule: Rule): readonly Piece[] {
  return dutyYears(corpus)
    .filter(({ rules }) => rules.includes(rule))
    .map(({ year }) => ({ text: printPeriod(year), path: paths.ruleGrid(year.id, rule.id) }));
}

/** The grids of a year, one for each rule. */
export function rulesOfYear({ year, rules }: DutyYear): readonly Piece[] {
  return rules.map(({ id, label }) => ({ text: label, path: paths.ruleGrid(year.id, id) }));
}
