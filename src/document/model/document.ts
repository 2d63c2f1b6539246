/**
 * A report as a document on paper: plain data that says what is printed and in which order, and nothing of how.
 * Word, PDF and the annex print this one value, so that none says what another leaves out.
 */
export interface ReportDocument {
  /** The report's id. */
  readonly id: string;
  readonly title: string;
  /** Why it is not final yet, in a bracket below its title; absent where all its figures are there and checked. */
  readonly draft: string | undefined;
  /** 市委：; absent where it goes to nobody. */
  readonly addressee: string | undefined;
  readonly blocks: readonly Block[];
  /** Its notes, in the order in which the text refers to them. */
  readonly notes: readonly Note[];
  /** The lines below the text. */
  readonly closing: {
    readonly formula: string | undefined;
    readonly organ: string;
    readonly date: string | undefined;
  };
  /** What stands behind it, on pages of its own; its title is named above the closing lines. */
  readonly appendix: Appendix | undefined;
  /** The day that the file is of: of the last signature, or else the cut-off. */
  readonly day: string;
}

/** What a report is sent together with. */
export interface Appendix {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What stands between two ends of lines. */
export type Block = Heading | Paragraph | Item | Quote | Preformatted | Separator | DocumentTable;

/** The four levels of headings of an official paper: 一、, （一）, 1., （1）. */
export type HeadingLevel = 1 | 2 | 3 | 4;

export interface Heading {
  readonly is: 'heading';
  readonly level: HeadingLevel;
  readonly runs: readonly Run[];
}

/** A paragraph; `depth` is in how many lists it stands. */
export interface Paragraph {
  readonly is: 'paragraph';
  readonly depth: number;
  readonly runs: readonly Run[];
}

/** The first paragraph of an entry of a list, with what stands before it: `1.`, or a dash. */
export interface Item {
  readonly is: 'item';
  /** 1 for a list that stands in no other. */
  readonly depth: number;
  readonly mark: string;
  readonly runs: readonly Run[];
}

export interface Quote {
  readonly is: 'quote';
  readonly blocks: readonly Block[];
}

/** Lines that are printed as they were written. */
export interface Preformatted {
  readonly is: 'preformatted';
  readonly lines: readonly string[];
}

/** A line across the page. */
export interface Separator {
  readonly is: 'separator';
}

export interface DocumentTable {
  readonly is: 'table';
  /** Absent where its author wrote it into the text. */
  readonly caption: string | undefined;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly head: readonly Run[];
  readonly align: 'left' | 'center' | 'right';
}

export interface TableRow {
  /** As many as there are columns. */
  readonly cells: readonly (readonly Run[])[];
  /** Whether it says what all the others come to. */
  readonly total: boolean;
}

/** A piece of a line. */
export type Run = TextRun | LineBreak | NoteMark;

/** Text that looks the same throughout. */
export interface TextRun {
  readonly is: 'text';
  readonly text: string;
  readonly looks: Looks;
  /** The key of the figure that it prints; absent for what an author wrote. */
  readonly figure?: string;
  /** Where it leads, as its author wrote it. */
  readonly link?: string;
}

/** How a text stands out. */
export interface Looks {
  readonly strong?: true;
  readonly emphasis?: true;
  readonly struck?: true;
  /** Stands for a heading of this level at the head of its own paragraph. */
  readonly level?: HeadingLevel;
}

export interface LineBreak {
  readonly is: 'break';
}

/** Refers to a note. */
export interface NoteMark {
  readonly is: 'note';
  /** The place of the note among all, from 0 on. */
  readonly at: number;
  readonly mark: string;
  /** Whether the text has referred to it before. */
  readonly again: boolean;
}

/** What an author wrote below the text. */
export interface Note {
  /** Its number, as it is written: `1`, or `a`. */
  readonly mark: string;
  readonly blocks: readonly Block[];
}

/** A run of plain text. */
export function textRun(text: string, rest: Omit<TextRun, 'is' | 'text'> = { looks: {} }): TextRun {
  return { is: 'text', text, ...rest };
}

/** The text of runs, as it is read aloud: without the numbers of notes. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => (run.is === 'text' ? run.text : '')).join('');
}
