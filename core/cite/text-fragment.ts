/** Links to a source, and to the very passage in it: a text fragment made from the claim's anchor, so no digest has to keep one. */
import type { Claim, Source } from '../digest/schema';
import { flatten } from './flatten';

/**
 * The source's address with nothing in it that a citation format takes for its own: brackets, quotes, backslashes and spaces are
 * percent-encoded. Nothing where it has none, or one that is not the web's.
 */
export function findSourceUrl({ csl }: Pick<Source, 'csl'>): string | undefined {
  if (csl.URL === undefined || !URL.canParse(csl.URL)) return undefined;
  const { protocol, href } = new URL(csl.URL);
  return protocol === 'https:' || protocol === 'http:' ? href.replaceAll(/["'()<>[\\\]^`{|}]/gu, percentEncode) : undefined;
}

/**
 * A link that scrolls to the claim's anchor: https://wicg.github.io/scroll-to-text-fragment/. The anchor stands in the first source of
 * a claim, so for the others it is the plain address. Browsers ignore a fragment whose text is no longer there.
 */
export function findPassageUrl({ anchor, at }: Pick<Claim, 'anchor' | 'at'>, source: Pick<Source, 'id' | 'csl'>): string | undefined {
  const url = findSourceUrl(source);
  if (url === undefined || at[0]?.source !== source.id) return url;
  const [page = ''] = url.split(':~:', 1);
  // In a text directive `,` and `&` part its terms (encodeURIComponent has them) and `-` marks what is before and after.
  const words = encodeURIComponent(flatten(anchor)).replaceAll(/[-'()]/gu, percentEncode);
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${words}`;
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
