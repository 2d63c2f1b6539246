import type { Origin } from './tally.ts';

/** What verdicts are called, by what was judged. */
const verdictNames = { commitment: 'verdict', rule: 'ruling' } as const;

/** What a counted thing is called in files for other programs: a record by its id, anything else with what it is. */
export function originName(origin: Origin): string {
  switch (origin.of) {
    case 'record':
      return origin.id;
    case 'branch':
      return `branch:${origin.slug}`;
    case 'seat':
      return `seat:${origin.branch}/${origin.seat}`;
    case 'day':
      return `day:${origin.date}`;
    case 'commitment':
      return `commitment:${origin.id}`;
    case 'verdict': {
      const seat = origin.seat === undefined ? '' : `@${origin.seat}`;
      return `${verdictNames[origin.by]}:${origin.duty}/${origin.branch}${seat}/${origin.period}`;
    }
  }
}

/** What is called so; a name that says nothing else is a record's. */
export function originNamed(name: string): Origin {
  const [, of, rest = ''] = /^([a-z]+):(.*)$/s.exec(name) ?? [];
  const [first = '', second = '', ...others] = rest.split('/');
  const verdict = (by: 'commitment' | 'rule'): Origin => {
    const [branch = '', seat] = second.split('@');
    const period = others.join('/');
    const judged = { of: 'verdict', by, duty: first, branch, period } as const;
    return seat === undefined ? judged : { ...judged, seat };
  };
  switch (of) {
    case 'branch':
      return { of, slug: rest };
    case 'seat':
      return { of, branch: first, seat: [second, ...others].join('/') };
    case 'day':
      return { of, date: rest };
    case 'commitment':
      return { of, id: rest };
    case verdictNames.commitment:
      return verdict('commitment');
    case verdictNames.rule:
      return verdict('rule');
    default:
      return { of: 'record', id: name };
  }
}
