/** What axe finds wrong with a surface. It looks into open shadow roots only: hence the build for tests. */
import axe from 'axe-core';
import type { Tab } from '../driver/reader';

/** Rules about a whole document, which a panel in somebody else's page is not, and popups have their own idea of. */
const wholeDocument = ['region', 'landmark-one-main', 'page-has-heading-one'];
/** Spacing that a reader's own style sheet sets outranks the host's inline reset, which axe cannot know. */
const unknowable = ['avoid-inline-spacing'];

/** The themes differ in colours alone: the second is asked about those only, which is a third of the work. */
const colours = ['color-contrast', 'link-in-text-block'];

/**
 * One line per violation. `page`: the whole document is ours, so the rules about whole documents count as well, and it has a theme. Ask
 * for `light` first: `dark` is looked at for its colours.
 */
export async function listViolations(tab: Tab, what: 'part' | 'page' = 'part', theme?: 'light' | 'dark'): Promise<string[]> {
  if (!(await tab.evaluate(() => 'axe' in globalThis, undefined))) await tab.load(axe.source);
  if (theme !== undefined) await tab.evaluate((wanted) => void (document.body.dataset['theme'] = wanted), theme);
  return tab.evaluate(
    async ({ off, only }) => {
      const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
      const { violations } = await axe.run(document, only === undefined ? { rules } : { runOnly: only });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} ${failureSummary ?? ''}`),
      );
    },
    {
      off: what === 'page' ? unknowable : [...wholeDocument, ...unknowable],
      ...(theme === 'dark' ? { only: colours } : {}),
    },
  );
}
