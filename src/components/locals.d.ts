import type { TextView } from '../views/report/text/text-view.ts';

declare global {
  namespace App {
    /** What a page hands to the components of its text. */
    interface Locals {
      text?: TextView;
      /** What is wrong with the component at a place of the text (`placeOf`), in a sentence. */
      wrongAt?: (place: string) => string | undefined;
    }
  }
}
