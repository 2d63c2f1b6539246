import { Refusal } from './refusal.ts';

/** No browser is there, or none starts that will do. */
export class NoBrowser extends Refusal {
  override readonly name = 'NoBrowser';
}
