/** A citation's sentences in English. */
import type { CitePhrases } from '@/core/cite/phrases';
import { list, quote } from './en-grammar';

export const enCite: CitePhrases = {
  source: 'Source',
  noAuthor: 'no author named',
  speaker: (name, role) => (role === undefined ? `Said by ${name}` : `Said by ${name} (${role})`),
  asToldIn: (place) => `as told in ${place}`,
  dated: (date, basis) => (basis === undefined ? `Dated ${date}.` : `Dated ${date}. How the date is known: ${basis}.`),
  documentDated: (date) => `The document is dated ${date}.`,
  fields: {
    author: 'author',
    title: 'title',
    'container-title': 'publication',
    publisher: 'publisher',
    issued: 'date',
    URL: 'link',
  },
  notInDocument: (fields) => `Not in the document itself: ${fields.join('; ')}.`,
  digest: ({ title, revision, editors, licence, lastDay }) =>
    `From the digest ${quote(title)}, revision ${revision}, by ${list(editors)} (${licence}); it knows nothing after ${lastDay}.`,
};
