import type { IssueFacts, Place } from '../../domain/issues.ts';
import type { KeyFacts } from '../../domain/issues/keys.ts';
import { ownValue } from '../../domain/own.ts';
import { meantKey } from '../../domain/meant/word.ts';
import { nearest } from '../../domain/meant/nearest.ts';
import { keyAt, lineAt, paste, quoted, type WordsFor } from './form.ts';
import type { Names } from '../../domain/names.ts';
import { fieldForms, meaningOf } from './meanings.ts';
import { declaredWords, seatsNear } from '../../domain/meant/declared.ts';
import { instead, insteadInText, insteadOfName } from './suggestion.ts';
import { nameOfKey } from '../../domain/meant/key-words.ts';
import { declaredIn, named, subjects } from './words.ts';

/** Words for keys, and for words of a list, that are unknown, missing or there twice. */
export const keyWords = {
  'unknown-key': {
    title: '有一项不认识',
    message: ({ key }) => `这里没有“${key}”这一项，写了也不会起作用。`,
    hint: (facts, at, _names, better) => {
      const meant = meantKey(facts);
      if (meant !== undefined && better?.length !== 0) {
        const isNeeded = facts.meant === meant ? '这一项是必填的，' : '';
        const question = `是不是想写“${meant}”${labelled(meant, facts)}？${isNeeded}如果是，`;
        return better
          ? paste(`${question}改为：`, ...better)
          : `${question}把“${facts.key}”改为“${meant}”。`;
      }
      if (better?.length) return paste('从后面的内容看，写的是另一项。如果是，改为：', ...better);
      const { key, allowed } = facts;
      if (allowed.length === 0)
        return '把这一项删掉；里面有要记的内容，换一个名称写，或者写到正文里。';
      return `${insteadInText(key, allowed)}${allowed.length > 8 ? dropped(at) : ''}`;
    },
  },
  'missing-key': {
    title: '少填了一项',
    message: ({ key, label }) => `没有填写 ${named(key, label)}。这一项是必填的。`,
    hint: ({ key, label, type, options, row }, at, names) => {
      const what = `写${label ?? nameOfKey(key) ?? '内容'}${choices(key, { type, options }, at, names)}`;
      return row === undefined
        ? paste(`补上一行，冒号后面${what}：`, `${key}:`)
        : paste(`补在花括号里，${key} 后面${what}：`, row);
    },
  },
  'unknown-choice': {
    title: '写了没有的选项',
    message: ({ value, what }) => `没有“${value}”这个${subjects[what]}，无法归类和统计。`,
    hint: (facts, at, names, better) => {
      if ('allowed' in facts) return instead(facts.value, facts.allowed, at, better);
      const { value, what } = facts;
      const likely = what === 'seat' ? seatsNear(at, names) : [];
      if (likely.length > 0 && nearest(value, likely) === undefined) {
        return `写岗位，不写姓名。可以写${quoted(likely)}；还有别的岗位，先写进 ${declaredIn.seat}。`;
      }
      const byCode = what === 'rule' ? names.rules : what === 'duty' ? names.duties : undefined;
      const named = byCode && insteadOfName(value, byCode, better);
      if (named !== undefined) return named;
      const words = what === 'seat' ? likely : declaredWords(what, names);
      return instead(value, words, at, better, declaredIn[what]);
    },
  },
  'duplicate-id': {
    title: '代号或名称重复',
    message: ({ id, first }) => `“${id}”已经在 ${first} 用过，分不清说的是哪一个。`,
    hint: ({ id }, at) =>
      namedByKeys.has(keyAt(at) ?? '')
        ? '换一个没有用过的名称；如果说的是同一件事，删去其中一处。'
        : paste('换一个没有用过的，例如：', lineAt(at, `${id}-2`)),
  },
  'duplicate-value': {
    title: '内容重复',
    message: ({ value }) => `“${value}”在同一个列表里写了两次，有一处是多余的，还可能多算。`,
    hint: () => '只留一个。',
  },
} satisfies WordsFor<KeyFacts>;

/** What may be written behind a key, as far as it is known: every word, or what the handbook says of it. */
function choices(
  key: string,
  { type, options }: Pick<IssueFacts['missing-key'], 'type' | 'options'>,
  at: Place,
  names: Names,
): string {
  if (options) return `，可以写${quoted(options)}`;
  const words = type === 'seat' ? seatsNear(at, names) : type === 'theme' ? names.themes : [];
  const listed = key === 'kind' && at.file.startsWith('records/') ? names.kinds : words;
  if (listed.length > 0 && listed.length <= 16) return `，可以写${quoted(listed)}`;
  const meaning = type === undefined ? meaningOf(at) : ownValue(fieldForms, type);
  return meaning === undefined ? '' : `（${meaning}）`;
}

/** Keys behind which a thing has its name, and no code. */
const namedByKeys: ReadonlySet<string> = new Set(['label', 'name', 'title']);

/** `（实到人数）`, where the key has a Chinese name. */
function labelled(key: string, { labels }: IssueFacts['unknown-key']): string {
  const label = ownValue(labels, key) ?? nameOfKey(key);
  return label === undefined ? '' : `（${label}）`;
}

/** Only a document has a text that could take what no key wants. */
function dropped({ file }: Place): string {
  const instead = file.endsWith('.mdx') ? '，内容写到正文里' : '';
  return `如果不是写错了字，就把这一项删掉${instead}。`;
}
