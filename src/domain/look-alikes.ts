/**
 * Signs that look like Chinese characters and are none: radicals and strokes of dictionaries, and doubles that
 * are kept for old codes. They come out of PDF files, and hide a word from whoever looks for it.
 */
const lookAlike =
  /(?!\p{Unified_Ideograph}|\P{Assigned})[\u2e80-\u2fdf\u3038-\u303a\u31c0-\u31e5\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;
const everyLookAlike = new RegExp(lookAlike.source, 'gu');

/** Whether a text has a sign that only looks like a character. */
export function hasLookAlikes(text: string): boolean {
  return lookAlike.test(text);
}

/** The signs of a text that only look like characters, in its order; `index` counts UTF-16 units from 0. */
export function lookAlikesIn(text: string): { readonly sign: string; readonly index: number }[] {
  return [...text.matchAll(everyLookAlike)].map(({ 0: sign, index }) => ({ sign, index }));
}

/** A text with the characters that its signs look like; a sign of which none is known stays. */
export function withCharacters(text: string): string {
  return text.replaceAll(everyLookAlike, characterOf);
}

function characterOf(sign: string): string {
  const normal = sign.normalize('NFKC');
  return normal === sign ? (equivalents.get(sign) ?? sign) : normal;
}

/**
 * Where normalisation knows no character for a sign: Unicode's `Equivalent_Unified_Ideograph`, sign and
 * character by turns.
 */
const pairs =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民' +
  '⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹' +
  '⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞' +
  '⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀㇆𠃌㇏乀㇐一㇑丨㇒丿㇓丿㇔丶㇕𠃍' +
  '㇖乛㇗𠃊㇘𠃎㇙𠄌㇚亅㇛𡿨㇜𠃋㇝乀㇞𠃑㇟乚㇠乙㇡𠄎';

const equivalents: ReadonlyMap<string, string> = new Map(
  Array.from(pairs.matchAll(/(.)(.)/gu), ([, sign = '', character = '']) => [sign, character]),
);
