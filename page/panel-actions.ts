/**
 * What a reader can do from one panel, carried out: by asking the extension, or on the page. A question that gets no answer (the
 * extension has gone, the database refuses) counts as not done, and the panel says so.
 */
import type { MentionReason, PanelActions } from '@/core/panel/actions';
import { readPageDate } from './page-date';
import { rangeOf } from './page-record';
import type { PanelLinks, PanelPage, PanelTarget } from './panel-door';

type Options = {
  links: PanelLinks;
  findPage: () => PanelPage | undefined;
  target: PanelTarget;
  isPrivate: boolean;
  pin: (pinned: boolean) => void;
  /** The site is about to be switched off or on by this panel. */
  onTurningOff: (off: boolean) => void;
};

/** All but the clipboard, which needs the panel's own element. Reads the page's date, so it is called when a panel opens. */
export function createPanelActions({ links, findPage, target, isPrivate, pin, onTurningOff }: Options): Omit<PanelActions, 'copy'> {
  const reason = reasonOf(target);
  const pageDate = readPageDate(document);
  return {
    ...(reason === undefined ? {} : { reason }),
    ...(pageDate === undefined ? {} : { pageDate }),
    isPrivate,
    loadTitles: (topics) => links.ask('loadTitles', topics).catch(() => ({})),
    keepClaim: (place, keep) => done(links.ask('keepClaim', { ...place, keep })),
    findKept: (places) => links.ask('findKept', places).catch(() => []),
    hideHere(hidden) {
      const page = findPage();
      page?.setHidden(target.topic, hidden);
      return Promise.resolve(page !== undefined);
    },
    muteTopic: (topic, muted) => done(links.ask('muteTopic', { topic, muted })),
    turnSiteOff(off) {
      onTurningOff(off);
      return done(links.ask('turnSiteOff', off));
    },
    chooseName: (topic, name) => done(links.ask('chooseName', name === undefined ? { topic } : { topic, name })),
    reload: () => location.reload(),
    pin,
  };
}

function done(asked: Promise<boolean>): Promise<boolean> {
  return asked.catch(() => false);
}

function reasonOf({ mention }: PanelTarget): MentionReason | undefined {
  const quote = mention && rangeOf(mention)?.toString();
  if (mention === undefined || quote === undefined) return undefined;
  const { digests, ordinal, why } = mention;
  return { quote, digests, ordinal, rule: why.rule, evidence: why.evidence };
}
