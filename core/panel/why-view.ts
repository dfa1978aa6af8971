/** Why a mention is marked, in sentences: the name that was found, the rule that let it count, and what on the page spoke for it. */
import type { MentionReason } from './actions';
import type { TopicSection } from './answer';
import type { DeskSentences, WhyPhrases } from './desk-phrases';

/** `titles` are those of the evidence, by topic; a topic without one is left out. */
export function explainMention(
  reason: MentionReason,
  { topic, digest }: TopicSection,
  { desk, titles }: DeskSentences & { titles: Readonly<Record<string, string>> },
): string[] {
  const name = topic.names[reason.ordinal]?.text ?? reason.quote;
  const evidence = reason.evidence.flatMap((id) => titles[id] ?? []);
  return [desk.why.found(reason.quote, name, digest.title), explainRule(reason.rule, evidence, desk.why)];
}

function explainRule(rule: MentionReason['rule'], evidence: readonly string[], phrases: WhyPhrases): string {
  if (rule === 'page') return phrases.page(evidence);
  if (rule === 'nearby') return phrases.nearby(evidence);
  if (rule === 'near-topic') return phrases.nearTopic(evidence);
  if (rule === 'ambiguous') return phrases.ambiguous;
  return rule === 'always' ? phrases.always : phrases.heldBack;
}
