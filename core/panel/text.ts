/**
 * A panel as plain text: everything it can show, including what a screen folds away. `digest show` prints it, and what a reader of a
 * terminal, a screen reader's user and a test see is the same.
 */
import { type AllNamesView, buildAllNames } from './all-names-view';
import type { TopicSection } from './answer';
import { buildClaimDetails } from './claim-details';
import type { ClaimView } from './claim-view';
import { compareSources, type QuestionView } from './comparison-view';
import type { DeskSentences } from './desk-phrases';
import { buildDisagreement } from './disagreement-view';
import type { NameGroup } from './names-view';
import { buildSourceCard, type SourceCardView } from './source-card';
import { buildPanelView, type ReadyAnswer, type SectionView } from './view';

/** Wrapped for a terminal, indented by what belongs to what, with a newline at the end. */
export function renderPanelText(answer: ReadyAnswer, sentences: DeskSentences): string {
  const view = buildPanelView(answer, sentences);
  const several = view.sections.length > 1;
  const lines = [
    ...(several ? [`${view.horizon}.`] : []),
    ...(view.storage === undefined ? [] : [view.storage]),
    ...answer.sections.flatMap((stored, index) => {
      const section = view.sections[index];
      if (section === undefined) return [];
      return [...(several ? ['', section.origin, ''] : []), ...sectionLines(section, stored, sentences), '', section.origin];
    }),
  ];
  return `${lines.flatMap(wrap).join('\n').trim()}\n`;
}

function sectionLines(section: SectionView, stored: TopicSection, sentences: DeskSentences): string[] {
  const { disagreements, speakers } = section;
  const comparison = compareSources(stored, sentences);
  const listed = new Set(section.claims.items.map((claim) => claim.id));
  const comparisons = [comparison.agree, comparison.silent].filter((line) => line !== undefined);
  return [
    ...(section.added === undefined ? [] : [section.added]),
    `${section.horizon}.`,
    ...(section.missingVoices === undefined ? [] : [section.missingVoices.text]),
    '',
    section.title.text,
    [section.kind, section.period].filter((part) => part !== undefined).join(' · '),
    '',
    ...nameLines(section.namesHeading, buildAllNames(stored, sentences), section.title.text),
    section.summary.text,
    `${section.summaryBy}.`,
    ...(section.note === undefined ? [] : [`${section.note.label}: ${section.note.text.text}`]),
    ...(comparison.differ === undefined ? [] : ['', `${disagreements.summary}.`]),
    ...heading(`${speakers.heading} (${speakers.heard})`),
    ...speakers.items.map(
      ({ label, genre, perspective, count }) =>
        `- ${label.text}: ${[genre, perspective?.text, count].filter((part) => part !== undefined).join(' · ')}`,
    ),
    ...heading(`${section.claims.heading} (${section.claims.count})`),
    ...section.claims.items.flatMap((claim) => claimLines(claim, { stored, sentences })),
    ...(comparisons.length + comparison.questions.length === 0 ? [] : heading(sentences.desk.sides.heading)),
    ...comparisons.map((line) => `${line}.`),
    ...comparison.questions.flatMap((question) => ['', ...questionLines(question, listed, { stored, sentences })]),
    ...(section.related.topics.length === 0 ? [] : heading(section.related.heading)),
    ...section.related.topics.map((topic) => `- ${topic.title.text} (${topic.id})`),
    ...heading(section.limitations.heading),
    section.limitations.text.text,
    ...heading(sentences.desk.sources),
    ...stored.sources.flatMap((source) => sourceLines(buildSourceCard(source, stored.digest, sentences))),
  ];
}

function heading(text: string): string[] {
  return ['', text.toUpperCase(), ''];
}

function nameLines(label: string, { choices, others }: AllNamesView, title: string): string[] {
  const own = choices.flatMap(({ usedBy, choices: names }): NameGroup[] => {
    const shown = names.filter(({ text }) => text.text !== title || usedBy !== undefined).map(({ text }) => text);
    return shown.length === 0 ? [] : [{ names: shown, ...(usedBy === undefined ? {} : { usedBy }) }];
  });
  if (own.length + others.languages.length === 0) return [];
  return [
    `${label}: ${own.map(groupText).join('; ')}`.trim(),
    ...others.languages.map((language) => `  ${language.language}: ${language.groups.map(groupText).join('; ')}`),
    '',
  ];
}

function groupText({ names, usedBy }: NameGroup): string {
  const list = names.map((name) => name.text).join(', ');
  return usedBy === undefined ? list : `${list} (${usedBy.text})`;
}

type Context = { stored: TopicSection; sentences: DeskSentences };

function claimLines(claim: ClaimView, { stored, sentences }: Context): string[] {
  const own = stored.claims.find(({ id }) => id === claim.id);
  const details = own && buildClaimDetails(own, stored, sentences);
  return [
    `- ${claim.date}. ${claim.text.text}`,
    `  [${claim.status}${claim.contested === undefined ? '' : ` · ${claim.contested.label}`}]`,
    ...(claim.figure === undefined ? [] : [`  ${claim.figure.text}`]),
    `  ${citationText(claim)}: ${claim.anchor.text}`,
    ...(claim.agreeing === undefined ? [] : [`  ${claim.agreeing}`]),
    ...(details?.facts ?? []).map((fact) => `  ${fact.text}`),
    ...(details?.passages ?? []).map(({ card }) => `  ${card.genreSentence.text}`),
    ...(claim.note === undefined ? [] : [`  ${claim.note.label}: ${claim.note.text.text}`]),
    '',
  ];
}

function citationText(claim: ClaimView): string {
  return claim.citations.map((citation) => `${citation.label.text} ${citation.paragraphs}`).join('; ');
}

/** A side's claims that the list above already printed in full are named by speaker and place; the others are printed here. */
function questionLines(question: QuestionView, listed: ReadonlySet<string>, context: Context): string[] {
  const { stored, sentences } = context;
  const own = stored.disagreements.find(({ id }) => id === question.id);
  if (own === undefined) return [];
  const disagreement = buildDisagreement(own, stored, sentences);
  return [
    `${question.kind}: ${question.question.text}`,
    ...disagreement.sides.flatMap((side) => [
      `  ${side.label}: ${side.summary.text}`,
      ...side.voices.map((voice) => `    - ${voice.speaker.text} (${voice.where.text})`),
      ...side.claims
        .filter((claim) => !listed.has(claim.id))
        .flatMap((claim) => claimLines(claim, context).map((line) => (line === '' ? '' : `      ${line}`))),
    ]),
    ...[disagreement.silent, disagreement.tooEarly].filter((line) => line !== undefined).map((line) => `  ${line}`),
    `  ${disagreement.why.label}: ${disagreement.why.text.text}`,
    ...(disagreement.missing === undefined ? [] : [`  ${disagreement.missing.label}: ${disagreement.missing.text.text}`]),
  ];
}

function sourceLines(card: SourceCardView): string[] {
  return [
    `- ${card.label.text}`,
    `  ${card.title.text}${card.titleKnown === undefined ? '' : ` (${card.titleKnown})`}`,
    `  ${card.genre}. ${card.genreSentence.text}`,
    ...card.fields.map((field) => `  ${field.label}: ${field.value.text}${field.known === undefined ? '' : ` (${field.known})`}`),
    ...(card.url === undefined ? [] : [`  ${card.url}`]),
    ...(card.note === undefined ? [] : [`  ${card.note.text}`]),
    '',
  ];
}

/** As wide as a terminal is guaranteed to be. */
const maxLineLength = 100;

/** Breaks a line at spaces; under a list item or an indented line, what follows hangs two further in. */
function wrap(line: string): string[] {
  const indent = /^ */u.exec(line)?.[0] ?? '';
  const hanging = indent === '' && !line.startsWith('- ') ? '' : `${indent}  `;
  const lines: string[] = [];
  let current = '';
  for (const word of line.trimStart().split(' ')) {
    const start = lines.length === 0 ? indent : hanging;
    if (current !== '' && start.length + current.length + 1 + word.length > maxLineLength) {
      lines.push(start + current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, (lines.length === 0 ? indent : hanging) + current].map((each) => each.trimEnd());
}
