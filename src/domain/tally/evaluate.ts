import { versionOn, type Metric } from '../catalogue/metric.ts';
import type { MetricVersion } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import type { IsoDate } from '../date.ts';
import { Kept } from '../kept.ts';
import type { Period } from '../period.ts';
import { Answer } from './answer.ts';
import { measureOf } from '../measures.ts';
import { spanUntil } from '../catalogue/span.ts';
import { answerOver, answerPlus, answerQuotient, answerRatio } from './composed.ts';
import { answerEach } from './each.ts';
import type { ThingsDefinition } from './counted.ts';
import { judgeCommitment, judgeRule, type Ask } from './judge.ts';
import { answerProgress } from './progress.ts';
import { questionKey, towardsWords, type TallyOptions } from './question-key.ts';
import { branchesDuring } from './scope.ts';
import type { Question, Tally } from './tally.ts';
import { effectiveTowards, type Towards } from './towards.ts';
import type { Verdict } from '../verdict.ts';
import { answerThings } from './answer-things.ts';

/** What an evaluation carries along besides the question. */
interface Run {
  /** Metrics that are being answered: a circle of metrics has no value, and must end. */
  readonly asking: readonly string[];
  readonly versions: ReadonlyMap<string, MetricVersion> | undefined;
  readonly alone: boolean;
  readonly towards: Towards | undefined;
  /** What has been answered: a metric may be asked by many others. */
  readonly answered: Map<string, Tally>;
}

/**
 * Answers a metric for a period and a part of the tree: a value, the things it came from, and who has
 * reported. Throws a `RangeError` for a metric that is not in the catalogue: callers check what users wrote.
 * In the content of a report that was sent, the answer is the one that was sent, and nothing is computed.
 */
export function tally(corpus: Corpus, question: Question, options: TallyOptions = {}): Tally {
  const { versions, alone = false } = options;
  const towards = effectiveTowards(corpus, question, options.towards);
  const key = questionKey(question, { versions, alone, towards });
  if (corpus.fixed) {
    // Where it came to the same as by the days of records, that was asked.
    const plain = () => corpus.fixed?.tally(questionKey(question, { versions, alone }));
    return corpus.fixed.tally(key) ?? plain() ?? notSent(corpus, question);
  }
  const run = { asking: [], versions, alone, towards, answered: new Map<string, Tally>() };
  const answer = evaluate(corpus, question, run);
  corpus.heard?.tally(key, answer);
  return answer;
}

function notSent(corpus: Corpus, question: Question): Tally {
  const metric = measureOf(corpus, question.metric);
  if (!metric) throw new RangeError(`Not a metric: ${question.metric}`);
  const version = versionOn(metric, windowOf(question)?.to ?? question.until);
  return new Answer(corpus, question, metric, version).missing('not-sent');
}

/** The asked period as far as it is known; `undefined` where it has not begun. */
export function windowOf({
  period,
  until,
}: Pick<Question, 'period' | 'until'>): Period | undefined {
  if (period.from > until) return undefined;
  return period.to <= until ? period : { ...period, to: until };
}

function evaluate(corpus: Corpus, question: Question, run: Run): Tally {
  const { metric, period, branch } = question;
  // What is answered inside a circle depends on where it was entered, and is not kept.
  if (run.asking.includes(metric)) return answerOf(corpus, question, run);
  const how = [String(run.alone), ...towardsWords(run.towards)].join(' ');
  const key = `${metric} ${period.id} ${branch} ${how}`;
  if (isAlwaysTheSame(corpus, metric, run)) {
    return keptTally.get(corpus, `${key} ${question.until}`, () => answerOf(corpus, question, run));
  }
  const known = run.answered.get(key);
  if (known) return known;
  const tally = answerOf(corpus, question, run);
  run.answered.set(key, tally);
  return tally;
}

/** Each page asks for itself what many others ask too. */
const keptTally = new Kept<Corpus, string, Tally>();

/**
 * Whether the answer is the same however it was asked: by the definitions in force, and either for itself or
 * with no verdict in it. Verdicts leave out the commitments that are measured by what is being answered.
 */
function isAlwaysTheSame(corpus: Corpus, id: string, { asking, versions }: Run): boolean {
  if (versions?.size) return false;
  if (asking.length === 0) return true;
  const metric = measureOf(corpus, id);
  return metric?.versions.every(({ definition }) => countsNoVerdict(definition)) ?? false;
}

function countsNoVerdict(definition: MetricVersion['definition']): boolean {
  return definition.of === 'things' && definition.from.of !== 'verdicts';
}

function answerOf(corpus: Corpus, question: Question, run: Run): Tally {
  const metric = measureOf(corpus, question.metric);
  if (!metric) throw new RangeError(`Not a metric: ${question.metric}`);
  const window = windowOf(question);
  const asked = run.versions?.get(metric.id);
  const version = asked ?? versionOn(metric, window?.to ?? question.until);
  const answer = new Answer(corpus, question, metric, version);
  if (!window) return answer.missing('upcoming');
  if (run.asking.includes(metric.id)) return answer.missing('ambiguous');
  if (!asked && straddles(metric, window)) return answer.missing('definition-changed');
  if (branchesDuring(corpus, question.branch, window).length === 0) {
    return answer.missing('no-branch');
  }
  const asking = [...run.asking, metric.id];
  const ask = (id: string, period = question.period) =>
    evaluate(corpus, { ...question, metric: id, period }, { ...run, asking });
  const { definition } = version;
  switch (definition.of) {
    case 'things': {
      const own = run.alone ? ({ ...definition, scope: 'own' } as const) : definition;
      return answerThings(answer, own, window, {
        towards: run.towards,
        verdicts: (until) => verdicts(corpus, definition, until, window, { ...run, asking }),
      });
    }
    case 'ratio':
      return answerRatio(answer, ask(definition.part), ask(definition.whole));
    case 'quotient':
      return answerQuotient(answer, ask(definition.part), ask(definition.whole));
    case 'over':
      return answerOver(
        answer,
        ask(definition.metric, spanUntil(definition.span, question.period)),
      );
    case 'progress':
      return answerProgress(answer, definition, window, (period) => ask(definition.metric, period));
    case 'plus':
      return answerPlus(
        answer,
        definition.metrics.map((id) => ask(id)),
      );
    case 'each':
      return answerEach(answer, definition, window, (one, versions) =>
        evaluate(
          corpus,
          { ...question, metric: definition.metric, ...one },
          {
            ...run,
            asking,
            alone: run.alone || definition.each === 'branch',
            ...(versions
              ? { versions: new Map([...versions, ...(run.versions ?? [])]), answered: new Map() }
              : {}),
          },
        ),
      );
  }
}

/** Whether the window lies on both sides of a change that earlier records cannot be recomputed for. */
function straddles(metric: Metric, window: Period): boolean {
  const first = versionOn(metric, window.from);
  const last = versionOn(metric, window.to);
  return first !== last && !last.comparable;
}

/**
 * All commitments judged, or where a definition asks for rules by name, all rules; but for those that are measured by
 * what is being answered.
 */
function verdicts(
  corpus: Corpus,
  definition: ThingsDefinition,
  until: IsoDate,
  window: Period,
  run: Run,
): readonly Verdict[] {
  const { rules } = corpus.catalogue;
  const isOpen = ({ metric }: { readonly metric: string }) =>
    !run.asking.includes(metric) && measureOf(corpus, metric) !== undefined;
  const ask: Ask = (question, { alone, towards }) =>
    evaluate(corpus, question, {
      ...run,
      alone,
      towards: effectiveTowards(corpus, question, towards),
    });
  if (asksRules(definition)) {
    return [...rules.values()]
      .filter(({ versions }) => versions.every(isOpen))
      .flatMap((rule) => judgeRule(corpus, rule, until, ask, window));
  }
  return [...corpus.commitments.values()]
    .filter(isOpen)
    .flatMap((commitment) => judgeCommitment(corpus, commitment, until, ask, window));
}

/** Whether verdicts of rules are asked for; where no rule is named, those of commitments are. */
function asksRules({ where }: ThingsDefinition): boolean {
  return where.some(({ path }) => path.field === 'rule');
}
