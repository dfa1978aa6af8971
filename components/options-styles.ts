/** The settings page's styles as text, for a sheet its document adopts. */
import base from './base.css?inline';
import optionsPage from './OptionsPage.css?inline';
import stateMessage from './StateMessage.css?inline';
import tokens from './tokens.css?inline';

/** In the order in which they may override each other. */
export const optionsStyles: readonly string[] = [tokens, base, optionsPage, stateMessage];
