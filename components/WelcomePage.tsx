import type { JSX } from 'preact';
import { useSentences } from './sentences-context';

/** What a reader sees once, after installing. */
export function WelcomePage(): JSX.Element {
  const { welcome } = useSentences('welcome');
  return (
    <main class="welcome">
      <h1>{welcome.title}</h1>
    </main>
  );
}
