import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wholeRuns } from '../../../src/document/html/whole-runs.ts';
import { textRun, type NoteMark, type Run } from '../../../src/document/model/document.ts';

const note: NoteMark = { is: 'note', at: 0, mark: '1', again: false };
const written = (runs: readonly Run[]) =>
  runs.map((run) => (run.is === 'text' ? run.text : run.is === 'note' ? '^' : '\n')).join('');
const whole = (runs: readonly Run[]) =>
  wholeRuns(runs)
    .filter((stretch) => stretch.whole)
    .map((stretch) => written(stretch.runs));

it('keeps a number with its unit, though they stand in different runs', () => {
  const figure = textRun('2.3万余', { looks: {}, figure: 'a' });
  expect(whole([textRun('办理业务'), figure, textRun('件，接受')])).toEqual(['2.3万余件']);
});

it('keeps the number of a note with the character before it, and with a number that this ends', () => {
  expect(whole([textRun('党课'), note, textRun('。')])).toEqual(['课^']);
  expect(whole([textRun('党课3次'), note])).toEqual(['3次^']);
  expect(whole([note, textRun('说明')])).toEqual([]);
});

it('loses and adds nothing, and cuts no character', () => {
  const run = fc.oneof(
    fc
      .string({
        unit: fc.constantFrom('党', '课', '1', '2', '次', '，', '𠮷', '万', '余'),
        minLength: 1,
      })
      .map((text): Run => textRun(text)),
    fc.constant<Run>(note),
    fc.constant<Run>({ is: 'break' }),
  );
  fc.assert(
    fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
      const stretches = wholeRuns(runs);
      expect(stretches.map((stretch) => written(stretch.runs)).join('')).toBe(written(runs));
      for (const { runs: pieces } of stretches) expect(written(pieces).isWellFormed()).toBe(true);
    }),
  );
});
