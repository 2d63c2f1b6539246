import type { BranchFacts } from './branches.ts';
import type { CatalogueFacts } from './catalogue.ts';
import type { FigureFacts } from './figures.ts';
import type { FileFacts } from './files.ts';
import type { KeyFacts } from './keys.ts';
import type { LeftoverFacts } from './leftovers.ts';
import type { LinkFacts } from './links.ts';
import type { LostFacts } from './lost.ts';
import type { MarkupFacts } from './markup.ts';
import type { MetricFacts } from './metrics.ts';
import type { FormFacts } from './forms.ts';
import type { OverlapFacts } from './overlaps.ts';
import type { ProseFacts } from './prose.ts';
import type { RecordFacts } from './records.ts';
import type { ReturnFacts } from './returns.ts';
import type { SentFacts } from './sent.ts';
import type { TermFacts } from './terms.ts';
import type { UnseenFacts } from './unseen.ts';
import type { ValueFacts } from './values.ts';
import type { YamlFacts } from './yaml.ts';

/** The facts of each code. Errors stop a build; `warnings.ts` has those that do not. */
export interface IssueFacts
  extends
    FileFacts,
    UnseenFacts,
    LeftoverFacts,
    YamlFacts,
    KeyFacts,
    ValueFacts,
    RecordFacts,
    OverlapFacts,
    FormFacts,
    ReturnFacts,
    BranchFacts,
    TermFacts,
    CatalogueFacts,
    MetricFacts,
    MarkupFacts,
    LostFacts,
    LinkFacts,
    FigureFacts,
    ProseFacts,
    SentFacts {}

export type IssueCode = keyof IssueFacts;
