/** Shorter than this is an abbreviation or a heading rather than a sentence that says what a topic is. */
const leastLength = 24;

/**
 * Cuts the first sentence out of texts of one language, by its rules as the browser knows them; a beginning too short to say anything
 * takes the next one along. Gives the whole text where the browser knows no sentences. To be made once for many texts: making it costs.
 */
export function createSentenceCutter(lang: string): (text: string) => string {
  if (typeof Intl.Segmenter !== 'function') return (text) => text;
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return (text) => {
    let sentence = '';
    for (const { segment } of segmenter.segment(text)) {
      sentence += segment;
      if (sentence.trim().length >= leastLength) break;
    }
    return sentence.trim();
  };
}
