import {
  attributesDeclared,
  componentNamed,
  type DeclaredAttribute,
} from '../../domain/components.ts';
import type { MarkupFacts } from '../../domain/issues/markup.ts';
import { meantChoice } from '../../domain/meant/choice.ts';
import { changedTo, paste, type WordsFor } from './form.ts';
import { sampleOf, wholeTag } from './samples.ts';
import { insteadInText } from './suggestion.ts';

/** Words for the attributes of components. */
export const attributeWords = {
  'mdx-unknown-attribute': {
    title: '标记里有不认识的属性',
    message: ({ component, name }) => `<${component}> 没有“${name}”这个属性，写了也不起作用。`,
    hint: ({ component, name }) => {
      const meant = synonyms.get(name.toLowerCase());
      return meant !== undefined && attributesOf(component).includes(meant)
        ? paste(`这里叫“${meant}”，例如：`, sampleOf(component, meant))
        : insteadInText(name, attributesOf(component));
    },
  },
  'mdx-attribute-missing': {
    title: '标记少了一个属性',
    message: ({ component, name }) => `<${component}> 必须写“${name}”，否则不知道要显示什么。`,
    hint: ({ component, name, tag }) =>
      tag ? wholeTag('', tag) : paste('例如：', sampleOf(component, name)),
  },
  'mdx-attribute-empty': {
    title: '属性是空的',
    message: ({ component, name }) => `<${component}> 的“${name}”引号里什么也没有。`,
    hint: ({ component, name }) =>
      paste(
        isRequired(component, name) ? '填上，例如：' : '不需要就删去这个属性；需要就填上，例如：',
        sampleOf(component, name),
      ),
  },
  'mdx-attribute-gap': {
    title: '列表里多了一个逗号',
    message: ({ component, name }) => `<${component}> 的“${name}”里有一个逗号，前面或后面是空的。`,
    hint: ({ component, name }) =>
      paste('删去多余的逗号，或者补上漏写的代号，例如：', sampleOf(component, name)),
  },
  'mdx-attribute-not-string': {
    title: '属性不是文字',
    message: ({ component, name }) =>
      `<${component}> 的“${name}”用了花括号，或者没有写内容。属性只能是引号里的文字。`,
    hint: ({ component, name, written }, _at, _names, better) =>
      written === undefined
        ? paste('写成：', sampleOf(component, name))
        : changedTo('花括号改用一对英文引号，', better, `${name}="${written}"`),
  },
  'mdx-attribute-repeated': {
    title: '属性写了两次',
    message: ({ component, name }) => `<${component}> 的“${name}”写了两次，不知道以哪个为准。`,
    hint: () => '只留一个。',
  },
  'attribute-value': {
    title: '属性的内容不对',
    message: ({ component, name, value }) => `<${component}> 的“${name}”不能写“${value}”。`,
    hint: ({ component, name, value, allowed }, _at, _names, better) => {
      const meant = meantChoice(value, allowed);
      if (meant !== undefined) return changedTo(`这里写“${meant}”。`, better, `${name}="${meant}"`);
      const choices = insteadInText(value, allowed);
      if (choices !== '') return choices;
      return paste('例如：', sampleOf(component, name));
    },
  },
} satisfies WordsFor<
  Pick<
    MarkupFacts,
    | 'mdx-unknown-attribute'
    | 'mdx-attribute-missing'
    | 'mdx-attribute-empty'
    | 'mdx-attribute-gap'
    | 'mdx-attribute-not-string'
    | 'mdx-attribute-repeated'
    | 'attribute-value'
  >
>;

function attributesOf(name: string): readonly string[] {
  return declaredBy(name).map((one) => one.name);
}

function isRequired(component: string, attribute: string): boolean {
  return declaredBy(component).some(({ name, required }) => name === attribute && required);
}

function declaredBy(name: string): readonly DeclaredAttribute[] {
  const component = componentNamed(name);
  return component ? attributesDeclared(component) : [];
}

/** What others call an attribute that is not spelt like it. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['top', 'limit'],
  ['first', 'limit'],
  ['max', 'limit'],
  ['rows', 'limit'],
  ['orderby', 'sort'],
  ['sortby', 'sort'],
  ['direction', 'order'],
  ['groupby', 'by'],
]);
