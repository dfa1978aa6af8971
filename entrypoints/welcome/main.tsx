/** The page that opens once after installing. */
import { render } from 'preact';
import { optionsStyles } from '@/components/options-styles';
import { SentencesProvider } from '@/components/sentences-context';
import { WelcomePage } from '@/components/WelcomePage';
import { en } from '@/locales/en';

const sheet = new CSSStyleSheet();
sheet.replaceSync(optionsStyles.join('\n'));
document.adoptedStyleSheets.push(sheet);

const root = document.querySelector('#welcome');
if (root !== null) {
  render(
    <SentencesProvider value={en}>
      <WelcomePage />
    </SentencesProvider>,
    root,
  );
}
