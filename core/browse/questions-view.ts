/** Every question on which the sources of a digest differ, by what kind of question it is. The sides are the panel's own view. */
import { listVoices } from '../digest/holders';
import type { Disagreement } from '../digest/schema';
import type { TopicSection } from '../panel/answer';
import { inLanguage, type LanguageText } from '../panel/language-text';
import type { DigestQuestions } from './listed';
import { sectionOf } from './section-of';

export type QuestionKind = Disagreement['kind'];

/** `section` holds the question's own claims and sources, for the parts of a panel that show them. */
export type QuestionEntryView = {
  digest: string;
  id: string;
  kind: QuestionKind;
  question: LanguageText;
  topics: readonly string[];
  /** How many sides it has, and who holds them, each once: who speaks in a source of their own, and whom only others tell of. */
  views: number;
  holders: { own: LanguageText[]; told: LanguageText[] };
  disagreement: Disagreement;
  section: TopicSection;
};

export type QuestionKindView = { kind: QuestionKind; entries: QuestionEntryView[] };

const kinds = [
  'date',
  'figure',
  'cause',
  'responsibility',
  'status',
  'naming',
  'characterisation',
] as const satisfies readonly QuestionKind[];

/** Kinds in the order of the format, those without a question left out; questions in the order of the digests. */
export function buildQuestions(given: readonly DigestQuestions[], digest: string | undefined): QuestionKindView[] {
  const isKnown = given.some((one) => one.digest.id === digest);
  const entries = given.filter((one) => !isKnown || one.digest.id === digest).flatMap(listEntries);
  return kinds.map((kind) => ({ kind, entries: entries.filter((entry) => entry.kind === kind) })).filter((one) => one.entries.length > 0);
}

function listEntries({ digest, claims, sources, disagreements }: DigestQuestions): QuestionEntryView[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const named = (names: readonly string[]) => names.map((name) => inLanguage(name, digest.head.language));
  return disagreements.map((disagreement) => {
    const { id, kind, question, topics, sides, silent = [] } = disagreement;
    const told = [...new Set(sides.flatMap((side) => side.claims))].flatMap((claim) => byId.get(claim) ?? []);
    const sourceIds = new Set([...told.flatMap(({ at }) => at.map(({ source }) => source)), ...silent]);
    const { own, told: toldOf } = listVoices(told);
    const section = sectionOf({
      digest,
      claims: told,
      sources: sources.filter((source) => sourceIds.has(source.id)),
      disagreements: [disagreement],
    });
    return {
      digest: digest.id,
      id,
      kind,
      question: inLanguage(question, digest.head.language),
      topics,
      views: sides.length,
      holders: { own: named(own), told: named(toldOf) },
      disagreement,
      section,
    };
  });
}
