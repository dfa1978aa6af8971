/** Before the first browser starts: what is tested is the release as it was last built. */
import { makeTestedBuild } from '@/scripts/tested-build';

export default function beforeAll(): void {
  for (const kind of ['chromium', 'firefox'] as const) makeTestedBuild(kind);
}
