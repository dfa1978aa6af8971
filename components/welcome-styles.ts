/** The welcome page's styles as text, for a sheet its document adopts. */
import base from './base.css?inline';
import highlightSettings from './HighlightSettings.css?inline';
import keySettings from './KeySettings.css?inline';
import tokens from './tokens.css?inline';
import welcomePage from './WelcomePage.css?inline';

/** In the order in which they may override each other. */
export const welcomeStyles: readonly string[] = [tokens, base, highlightSettings, keySettings, welcomePage];
