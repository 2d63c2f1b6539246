import type { ReturnFacts } from '../../domain/issues/returns.ts';
import { daysBetween } from '../../domain/date.ts';
import { fittingSeats } from '../../domain/meant/word.ts';
import { parsePeriod } from '../../domain/period.ts';
import { keyAt, paste, quoted, type WordsFor } from './form.ts';
import { instead } from './suggestion.ts';

/** Words for what a branch has confirmed, beside the records that there are. */
export const returnWords = {
  'return-repeated': {
    title: '报送确认写了两次',
    message: ({ period, through }) => `${period} 截至 ${through} 的报送确认前面已经写过。`,
    hint: () => '删去多余的一条。',
  },
  'return-outside': {
    title: '报送确认的日期不在期间之内',
    message: ({ through, period }) => `确认到 ${through}，不在期间 ${period} 之内。`,
    hint: ({ period }) => {
      const days = parsePeriod(period);
      const span = days ? `，从 ${days.from} 到 ${days.to} 之间` : '';
      return `through 写这段期间里记录齐全到哪一天${span}；确认的是另一段期间，改 period。`;
    },
  },
  'return-early': {
    title: '报送确认早于截至日期',
    message: ({ through, on }) => `${on} 就确认记录齐全到 ${through}，那时这段时间还没有过完。`,
    hint: () =>
      'through 写到那天为止确实齐全的日子，不晚于 on；那时确认的是前一段期间，改 period 和 through；on 写错了，改为确认的那天。',
  },
  'return-by-stranger': {
    title: '本党组织没有这个岗位',
    message: ({ seat }) =>
      `由“${seat}”确认，可是这个党组织的 seats 里没有这个岗位，看不出由谁确认。`,
    hint: ({ seat }, at, names, better) => {
      const seats = fittingSeats({ at }, names);
      return `by 写本党组织确认的岗位。${instead(seat, seats, at, better, '本文件的 seats ')}`;
    },
  },
  'seat-misnamed': {
    title: '岗位的名称与应设的不一样',
    message: ({ seat }) =>
      `应设岗位里没有“${seat}”，算班子配备时不计它，应设的那个算作没有设。这里只写岗位，不写姓名。`,
    hint: ({ seat, allowed }, at, _names, better) =>
      instead(seat, allowed, at, better, 'catalogue/seats.yaml '),
  },
  'return-by-vacant': {
    title: '确认的岗位当时空缺',
    message: ({ seat, on, since }) =>
      `${on} 由“${seat}”确认，可是这个岗位从 ${since} 起空缺，没有人确认得了。`,
    hint: () =>
      'by 改为当时确认的岗位，例如主持工作的副书记；已经到任的，在 seats 里补一条，from 写到任的那天。',
  },
  'not-returned': {
    title: '有记录还没有报送确认',
    message: ({ branch, period, months, count, reason, through, asOf }) => {
      const records = `“${branch}”${period} 有${count}条记录（${months.join('、')}）`;
      if (reason === 'gap') {
        return `${records}不在任何一次报送确认之内，后面的时间却已经确认过，中间漏了一段。`;
      }
      const reached = through === undefined ? '' : `，只确认到 ${through}`;
      const end = parsePeriod(period)?.to;
      const ended = end === undefined ? '' : `，这个季度结束已经${daysBetween(end, asOf)}天`;
      return `${records}${ended}，还没有报送确认${reached}。没有确认的，统计里仍是待报。`;
    },
    hint: ({ period, asOf }, at) => {
      const end = parsePeriod(period)?.to ?? asOf;
      const through = end < asOf ? end : asOf;
      const line = `  - { period: ${period}, through: ${through}, by: ……, on: …… }`;
      const what = 'by 写确认的岗位，on 写确认的那天：';
      return keyAt(at) === 'returns' && at.in === 'data' && typeof at.path.at(-1) === 'number'
        ? paste(`记录齐了，就在这一行下面补一行，${what}`, line)
        : paste(`记录齐了，就补上，${what}`, 'returns:', line);
    },
  },
  'added-after-return': {
    title: '确认以后补写的没有注明',
    message: ({ recorded, period, on }) =>
      `${period} 的记录 ${on} 已经确认报齐，这一条 ${recorded} 才登记，当时报出去的数里没有它。`,
    hint: () => paste('确实是后来补写的，注明来源；登记日期写错了就改正：', 'source: 补录'),
  },
  'owed-missing': {
    title: '确认报齐了，还少统计',
    message: ({ branch, period, kinds }) =>
      `“${branch}”已经确认 ${period} 的记录报齐，却没有这段期间的${quoted(kinds)}，算到它的数都还是待报。`,
    hint: ({ period, kinds }) =>
      paste(
        `${kinds.length > 1 ? '每种补一条' : '补一条'}；确认以后才登记的，注明是补录。还报不出来的，先删去这一行确认，报齐了再写：`,
        `kind: ${kinds[0] ?? '……'}`,
        `period: ${period}`,
        'source: 补录',
      ),
  },
} satisfies WordsFor<ReturnFacts>;
