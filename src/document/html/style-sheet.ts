import { ui } from '../../labels/ui.ts';
import { faces, type Face } from '../paper/faces.ts';
import {
  cellMargin,
  linePitch,
  smallPitch,
  pageNumberBelow,
  paper,
  sizes,
} from '../paper/measures.ts';
import { faceClass } from './element.ts';
import { familiesOf, type TypeChoice } from './families.ts';

/**
 * How much less than its 16 points each character takes, so that 28 fill 156 mm. It is a hair more than the 0.207 that
 * this comes to: a browser reckons in 64ths of a pixel.
 */
const spacing = -0.21;
const character = sizes.body + spacing;

/** How thick the lines of a frame are. */
const frame = 0.5;

/**
 * The lines around a cell, as shadows: those take nothing of its height, stand at the foot of a page too, and those of
 * neighbours are no thicker than others.
 */
const lines = [
  ['above', `0 -${frame}pt`],
  ['right', `${frame}pt 0`],
  ['below', `0 ${frame}pt`],
  ['left', `-${frame}pt 0`],
]
  .map(([side, offset]) => `--${side}: ${offset} #000;`)
  .join(' ');

/**
 * How a page looks (GB/T 9704-2012). `fonts` are rules that say where its type is found. Whatever has a height has
 * that of whole lines, so that the text goes on in step.
 */
export function styleSheet(fonts: string, choice: TypeChoice): string {
  const { top, right, bottom, left } = paper.margins;
  return `${fonts}
@page {
  size: ${paper.width}mm ${paper.height}mm;
  margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
}
@page :right { @bottom-right { ${pageNumber('right', choice)} } }
@page :left { @bottom-left { ${pageNumber('left', choice)} } }
${faceRules(choice)}
:root { --character: ${character}pt; ${lines} }
body {
  margin: 0;
  color: #000;
  font-size: ${sizes.body}pt;
  letter-spacing: ${spacing}pt;
  line-height: ${linePitch}pt;
  text-align: justify;
  text-autospace: no-autospace;
  line-break: strict;
  overflow-wrap: anywhere;
  font-kerning: none;
  font-variant-ligatures: none;
  orphans: 1;
  widows: 1;
}
h1, h2, h3, h4, h5, p, pre, blockquote { margin: 0; font-size: inherit; font-weight: inherit; }
h1, h2, h3, h4, h5 { break-after: avoid; }
h1 { font-size: ${sizes.title}pt; letter-spacing: 0; text-align: center; }
h2, h3, h4, h5, p { text-indent: calc(2 * var(--character)); }
blockquote { margin-left: calc(2 * var(--character)); }
pre { font: inherit; text-align: left; white-space: pre-wrap; }
hr { box-sizing: border-box; height: ${linePitch / 2}pt; margin: 0 0 ${linePitch / 2}pt; border: 0 solid #000; border-bottom-width: ${frame}pt; }
/* Type of another make lies higher or lower in its line: without a height of its own it does not make that taller. */
span, strong, s, sup { line-height: 0; }
strong { font-weight: 700; }
sup { font-size: 60%; }
.whole { white-space: nowrap; }
.empty { height: ${linePitch}pt; }
.draft, .addressee, .caption, .closing { text-indent: 0; }
.draft { text-align: center; }
.addressee { text-align: left; }
.caption { font-size: ${sizes.table}pt; text-align: center; break-after: avoid; }
.closing { text-align: left; }
footer { break-inside: avoid; break-before: avoid; }
table { width: 100%; border-spacing: 0; table-layout: fixed; font-size: ${sizes.table}pt; letter-spacing: 0; }
thead { display: table-header-group; }
thead, tr, .short { break-inside: avoid; }
th, td {
  height: ${linePitch}pt;
  padding: 0 ${cellMargin}pt;
  box-shadow: var(--right), var(--below);
  font-weight: inherit;
  vertical-align: middle;
}
th { box-shadow: var(--above), var(--right), var(--below); }
td:first-child { box-shadow: var(--left), var(--right), var(--below); }
th:first-child { box-shadow: var(--above), var(--left), var(--right), var(--below); }
.small { font-size: ${sizes.note}pt; letter-spacing: 0; line-height: ${smallPitch}pt; }
.small table { font-size: inherit; }
.small th, .small td { height: ${smallPitch}pt; }
.small :is(h2, h3, h4, h5, p) { text-indent: 2em; }
.small .caption, .notes p, .mark { text-indent: 0; }
.appendix { break-before: page; }
.mark { text-align: left; break-after: avoid; }
.notes { margin-top: ${linePitch}pt; }
.notes::before { display: block; width: 30%; border-top: ${frame}pt solid #000; content: ''; }
`;
}

/** Between two dashes, 4号, below the text and a character in from the outer edge (GB/T 9704-2012 §7.5). */
function pageNumber(side: 'left' | 'right', choice: TypeChoice): string {
  const [before, after] = [ui['document.pageNumber.before'], ui['document.pageNumber.after']];
  return [
    `content: "${before}" counter(page) "${after}"`,
    `padding: calc(${pageNumberBelow}mm - ${sizes.pageNumber / 2}pt) 0 0`,
    `padding-${side}: ${sizes.pageNumber}pt`,
    `text-align: ${side}`,
    'vertical-align: top',
    `font: ${sizes.pageNumber}pt/${sizes.pageNumber}pt ${familiesOf('pageNumber', choice)}`,
  ].join('; ');
}

function faceRules(choice: TypeChoice): string {
  return (Object.keys(faces) as Face[])
    .map((face) => `.${faceClass(face)} { font-family: ${familiesOf(face, choice)}; }`)
    .join('\n');
}
