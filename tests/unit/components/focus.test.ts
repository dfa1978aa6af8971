import ts from 'typescript';
import { expect, it } from 'vitest';
import { findNodes, placeOf, readSources } from '@/tests/source-files';

it('is led before the frame', () => {
  const late = readSources('components').flatMap((file) =>
    findNodes(file, ts.isCallExpression)
      .filter((call) => call.expression.getText(file.tree) === 'useEffect' && call.getText(file.tree).includes('.focus('))
      .map((call) => placeOf(file, call)),
  );
  expect(late, 'Use useLayoutEffect: a key pressed before useEffect has run goes nowhere.').toEqual([]);
});
