/** No browser is there, or none starts that will do; its message is for the user. */
export class NoBrowser extends Error {
  override readonly name = 'NoBrowser';
}
