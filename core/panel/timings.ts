/**
 * Every duration of the interaction, in one place. The first three are Wikipedia Page Previews', tuned on two million hovered
 * links a minute (mediawiki-extensions-Popups, src/constants.js).
 */

/** How long a pointer rests on a mention before work for its panel begins. */
export const prepareAfterMs = 150;
/** How long it rests until the panel is shown, work included: the same whether the answer was quick or slow. */
export const showAfterMs = 500;
/** How long the pointer may be on neither mention nor panel before the panel closes. */
export const graceMs = 300;
/** How long an answer may take before the panel shows that it is loading. */
export const skeletonAfterMs = 200;
