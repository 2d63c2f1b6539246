import { SearchFailure, type Answer, type Failure, type Question } from '../answer.ts';
import type { SearchConnection } from './connection.ts';

/** What a place that asks does with what becomes of a question. */
interface Reception {
  /** The question goes out now. */
  asked?(question: Question): void;
  /** The answer takes so long that silence would be a riddle. */
  waiting(question: Question): void;
  answered(answer: Answer, question: Question): void;
  failed(reason: Failure, question: Question): void;
}

/** After how many milliseconds without an answer a reader is told to wait. */
const patience = 150;

/** For how many milliseconds a field that asks waits for the next key. */
export const untilNextKey = 80;

/** Asks the search for one place on a page. Only the last question counts: what comes late is dropped. */
export class Asking {
  readonly #connection: SearchConnection;
  readonly #reception: Reception;
  #isPrepared = false;
  #turn = 0;
  #going: ReturnType<typeof setTimeout> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: SearchConnection, reception: Reception) {
    this.#connection = connection;
    this.#reception = reception;
  }

  /** Has the search fetch what it needs, so that it is there when somebody begins to type. */
  prepare(): void {
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    this.#connection.ask({ query: '', filters: {}, from: 0, count: 0 }).catch(() => {
      // Nobody has asked yet; the first question says what is wrong.
    });
  }

  /**
   * Asks in place of whatever was asked before.
   *
   * @param delay milliseconds in which a further question takes this one's place
   */
  ask(question: Question, delay = 0): void {
    this.forget();
    const turn = this.#turn;
    this.#going = setTimeout(() => void this.#send(question, turn), delay);
  }

  /** Drops the answer that is still to come. */
  forget(): void {
    this.#turn += 1;
    clearTimeout(this.#going);
    clearTimeout(this.#waiting);
  }

  async #send(question: Question, turn: number): Promise<void> {
    try {
      this.#reception.asked?.(question);
      this.#waiting = setTimeout(() => this.#reception.waiting(question), patience);
      const answer = await this.#connection.ask(question);
      if (turn !== this.#turn) return;
      clearTimeout(this.#waiting);
      this.#reception.answered(answer, question);
    } catch (error) {
      if (turn !== this.#turn) return;
      clearTimeout(this.#waiting);
      const known = error instanceof SearchFailure;
      if (!known) console.error(error);
      this.#reception.failed(known ? error.reason : 'unreachable', question);
    }
  }
}
