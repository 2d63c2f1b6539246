import { ImportedXmlComponent } from 'docx';
import { faces } from '../paper/faces.ts';
import { characterSpacing, linePitch, sizes } from './measures.ts';

/*
 * What `docx` has no option for, in Word's own words: the style that all others rest on. Its elements stand in the
 * order of the schema (ECMA-376 Part 1 §17.3.1.26 and §17.3.2.28).
 *
 * The document's grid says 28 characters and 22 lines, but the text does not lean on it. Word gives two rows to a line
 * whose face is taller than a row, and other programs (LibreOffice) two cells to a character that is wider than one:
 * there a paper on a computer without these faces fell apart. So lines have their height, and characters their
 * distance; both fill the grid by themselves, with every face and in every program. No space is put between Chinese
 * and digits. Latin text is English: where it is Chinese, LibreOffice breaks a number between any two digits. That a comma may hang out of a full line is Word's default; said, LibreOffice prints it too.
 */
const font = `<w:rFonts w:hint="eastAsia" w:ascii="${faces.body}" w:hAnsi="${faces.body}" w:eastAsia="${faces.body}" w:cs="${faces.body}"/>`;
const size = `<w:sz w:val="${sizes.body}"/><w:szCs w:val="${sizes.body}"/>`;
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const defaults = `<w:docDefaults ${namespace}><w:rPrDefault><w:rPr>${font}${size}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;

const normal = `<w:style ${namespace} w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:overflowPunct/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:line="${linePitch}" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr><w:rPr>${font}<w:snapToGrid w:val="0"/><w:spacing w:val="${characterSpacing}"/>${size}</w:rPr></w:style>`;

/** What holds where no style says otherwise, and the style of all paragraphs that name none. */
export const baseStyles = [defaults, normal].map((xml) => ImportedXmlComponent.fromXmlString(xml));
