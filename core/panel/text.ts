/**
 * A panel as plain text: everything it can show, including what a screen folds away. `digest show` prints it, and what a reader of a
 * terminal, a screen reader's user and a test see is the same.
 */
import type { ClaimView } from './claim-view';
import type { DisagreementView } from './disagreement-view';
import type { NameGroup, NamesView } from './names-view';
import type { SourceCardView } from './source-view';
import type { PanelView, SectionView } from './view';

/** Wrapped for a terminal, indented by what belongs to what, with a newline at the end. */
export function renderPanelText(view: PanelView): string {
  const several = view.sections.length > 1;
  const lines = [
    ...(several ? [`${view.horizon}.`] : []),
    ...(view.storage === undefined ? [] : [view.storage]),
    ...view.sections.flatMap((section) => [...(several ? ['', section.origin, ''] : []), ...sectionLines(section), '', section.origin]),
  ];
  return `${lines.flatMap(wrap).join('\n').trim()}\n`;
}

function sectionLines(section: SectionView): string[] {
  const { disagreements } = section;
  return [
    `${section.horizon}.`,
    ...(section.missingVoices === undefined ? [] : [section.missingVoices.text]),
    '',
    section.title.text,
    [section.kind, section.period].filter((part) => part !== undefined).join(' · '),
    '',
    ...nameLines(section.namesHeading, section.names),
    section.summary.text,
    ...(section.note === undefined ? [] : [`${section.note.label}: ${section.note.text.text}`]),
    ...(disagreements.items.length === 0 ? [] : ['', `${disagreements.summary}.`]),
    ...heading(`${section.claims.heading} (${section.claims.count})`),
    ...section.claims.items.flatMap(claimLines),
    ...(disagreements.items.length === 0 ? [] : heading(disagreements.heading)),
    ...disagreements.items.flatMap((disagreement) => disagreementLines(disagreement, section)),
    ...(section.related.topics.length === 0 ? [] : heading(section.related.heading)),
    ...section.related.topics.map((topic) => `- ${topic.title.text} (${topic.id})`),
    ...heading(section.limitations.heading),
    section.limitations.text.text,
    ...heading(section.sources.heading),
    ...section.sources.cards.flatMap(sourceLines),
  ];
}

function heading(text: string): string[] {
  return ['', text.toUpperCase(), ''];
}

function nameLines(label: string, { own, spellings, others }: NamesView): string[] {
  if (own.length + spellings.length + others.length === 0) return [];
  const ownGroups = [...own, ...(spellings.length === 0 ? [] : [{ names: spellings }])];
  return [
    `${label}: ${ownGroups.map(groupText).join('; ')}`.trim(),
    ...others.map((language) => `  ${language.language}: ${language.groups.map(groupText).join('; ')}`),
    '',
  ];
}

function groupText({ names, usedBy }: NameGroup): string {
  const list = names.map((name) => name.text).join(', ');
  return usedBy === undefined ? list : `${list} (${usedBy.text})`;
}

function claimLines(claim: ClaimView): string[] {
  return [
    `- ${claim.date}. ${claim.text.text}`,
    `  [${claim.status}${claim.contested === undefined ? '' : ` · ${claim.contested.label}`}]`,
    `  ${citationText(claim)}: ${claim.anchor.text}`,
    ...claim.more.map((detail) => `  ${detail.text}`),
    ...(claim.note === undefined ? [] : [`  ${claim.note.label}: ${claim.note.text.text}`]),
    '',
  ];
}

function citationText(claim: ClaimView): string {
  return claim.citations.map((citation) => `${citation.label.text} ${citation.paragraphs}`).join('; ');
}

/** A side's claims that the list above already printed in full are named by speaker and place; the others are printed here. */
function disagreementLines(disagreement: DisagreementView, section: SectionView): string[] {
  const listed = new Set(section.claims.items.map((claim) => claim.id));
  return [
    `${disagreement.kind}: ${disagreement.question.text}`,
    ...disagreement.sides.flatMap((side) => [
      `  ${side.label}: ${side.summary.text}`,
      ...side.voices.map((voice) => `    - ${voice.speaker.text} (${voice.where.text})`),
      ...side.claims
        .filter((claim) => !listed.has(claim.id))
        .flatMap((claim) => claimLines(claim).map((line) => (line === '' ? '' : `      ${line}`))),
    ]),
    ...(disagreement.silent === undefined ? [] : [`  ${disagreement.silent}`]),
    `  ${disagreement.why.label}: ${disagreement.why.text.text}`,
    ...(disagreement.missing === undefined ? [] : [`  ${disagreement.missing.label}: ${disagreement.missing.text.text}`]),
    '',
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
