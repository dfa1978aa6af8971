/** The settings page: hands its sections what they may do. */
import { render } from 'preact';
import { optionsStyles } from '@/components/options-styles';
import { OptionsPage } from '@/components/OptionsPage';
import { SentencesProvider } from '@/components/sentences-context';
import { en } from '@/locales/en';
import { SidelightDatabase } from '@/store/database';
import { createChoicesReach } from './choices-reach';
import { createDataReach } from './data-reach';
import { createDigestReach } from './digests-reach';

const sheet = new CSSStyleSheet();
sheet.replaceSync(optionsStyles.join('\n'));
document.adoptedStyleSheets.push(sheet);

const root = document.querySelector('#options');
const database = new SidelightDatabase();

if (root !== null) {
  render(
    <SentencesProvider value={en}>
      <OptionsPage
        reach={{
          ...createChoicesReach({ database }),
          digests: createDigestReach({ database }),
          data: createDataReach({ database }),
        }}
      />
    </SentencesProvider>,
    root,
  );
}
