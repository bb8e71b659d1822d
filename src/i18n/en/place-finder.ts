/** What is said of a place that a reader types, or of where they are. */
export const abroad = (typed: string, country: string) =>
  `“${typed}” is outside the UK (${country}). This map lists what people in the UK can use: type a town or postcode there, or leave the place out.`;
export const unknown = (typed: string) => `No place called “${typed}” is known.`;
/** Stand around a button with a name that is spelt alike. */
export const didYouMean = 'Did you mean';
export const questionEnd = '?';
export const tryLarger = 'Try the next larger town, or the first letters of your postcode.';
export const loadFailed = 'The list of places could not be loaded. Choose a region instead.';
export const asking = 'Asking your browser where you are …';
export const nearestTown = (town: string) => `The nearest town is ${town}.`;
export const tooFar = 'You seem to be too far from any town on this map. Type a place instead.';
export const notTold = 'Your browser does not say where you are. Type a town or postcode instead.';
