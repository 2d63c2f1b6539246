import { postsOn, written, type Organisation } from './office.ts';

/*
 * How many places the committees of the demo have to have, counted a second time from the words of the regulations.
 *
 * 《中国共产党支部工作条例（试行）》: 有正式党员7人以上的党支部，应当设立党支部委员会，由3至5人组成，一般不超过7人;
 * 正式党员不足7人的，设1名书记，必要时可以设1名副书记. 云工信商党发〔2021〕7号: 党总支设书记、副书记各1名; 局党委设书记、
 * 副书记各1名，委员按分工设 (two of them).
 */

/** Without the office's director, who is of no committee. */
const committee = /书记$|委员$/;

interface Places {
  readonly asked: number | null;
  readonly filled: number | null;
}

/** Of an organisation on a day; `null` where nobody has said how many members it has. */
export function seatsByHand(organisation: Organisation, day: string): Places {
  const least = leastOf(organisation, day);
  if (least === null) return { asked: null, filled: null };
  const posts = postsOn(organisation, day).filter(({ seat }) => committee.test(written(seat)));
  const persons = new Map<string, boolean>();
  for (const { seat, also, state } of posts) {
    // Who holds two posts is one person.
    const both = [written(seat), written(also)].filter((name) => name !== '').sort();
    const person = both.join();
    persons.set(person, (persons.get(person) ?? false) || written(state) !== '空缺');
  }
  const names = posts.map(({ seat }) => written(seat));
  const absent = heads(organisation.level).filter((head) => !names.includes(head)).length;
  const filled = [...persons.values()].filter((isHeld) => isHeld).length;
  return { asked: Math.max(least, persons.size + absent), filled };
}

function heads(level: string): string[] {
  if (level === '党委') return ['党委书记', '党委副书记'];
  return level === '党总支' ? ['总支书记', '总支副书记'] : ['支部书记'];
}

function leastOf({ level, history }: Organisation, day: string): number | null {
  if (level === '党委') return 4;
  if (level === '党总支') return 2;
  const known = history.filter(
    ({ from, members }) => written(from) <= day && members !== undefined,
  );
  const members = known.at(-1)?.members;
  if (members === undefined) return null;
  return Number(members) >= 7 ? 3 : 1;
}
