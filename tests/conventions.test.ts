/** The repository's own promises (house style) that no linter can see. Every failure says what to do. */
import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { en } from '@/locales/en';
import {
  findNodes,
  hasOnlyTypes,
  listFiles,
  listImports,
  placeOf,
  readSource,
  readSources,
  readText,
  root,
  shippedFolders,
  type SourceFile,
} from './source-files';

const shipped = readSources(...shippedFolders);
const all = [...shipped, ...readSources('modules', 'scripts', 'tests')];

describe('the tree', () => {
  it('has the folders that the house style names, and no others', () => {
    const known = [...shippedFolders, 'data', 'docs', 'modules', 'public', 'scripts', 'tests', 'node_modules', 'output'];
    const found = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    expect(
      found.map(({ name }) => name).filter((name) => !known.includes(name)),
      'Put it where its import rule says, or name it in the house style.',
    ).toEqual([]);
  });

  it('has no drawer for what found no place', () => {
    const drawers = /(?:^|\/)(?:src|lib|utils?|helpers?|common|types|constants|misc|shared)(?:\/|\.tsx?$)/u;
    expect(
      all.map(({ path }) => path).filter((path) => drawers.test(path)),
      'Name the file for the one idea it exports.',
    ).toEqual([]);
  });

  it('numbers its decisions', () => {
    const decisions = listFiles('docs/decisions', /\.md$/u).map((path) => path.replace('docs/decisions/', ''));
    expect(
      decisions.filter((name) => !/^\d{4}-[a-z0-9-]+\.md$/u.test(name)),
      'Name a decision NNNN-title.md.',
    ).toEqual([]);
  });

  it('keeps style sheets short', () => {
    const long = shippedFolders.flatMap((folder) => listFiles(folder, /\.css$/u)).filter((path) => readText(path).split('\n').length > 250);
    expect(long, 'Split the component.').toEqual([]);
  });

  it('names no package registry', () => {
    expect(readText('package-lock.json'), 'Run npm with omit-lockfile-registry-resolved=true (.npmrc).').not.toContain('"resolved": "http');
  });
});

describe('shipped code', () => {
  it('opens every file, or its first export, with a doc comment', () => {
    expect(
      shipped.filter(({ text }) => !text.includes('/**')).map(({ path }) => path),
      'Say what the signatures do not.',
    ).toEqual([]);
  });

  it('never reaches for the network', () => {
    const means = [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'sendBeacon',
      'WebTransport',
      'RTCPeerConnection',
      'importScripts',
    ];
    expect(findNames(means), 'Sidelight never uses the network: bundle it, or leave it out.').toEqual([]);
  });

  it('never parses or writes markup', () => {
    const means = [
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'dangerouslySetInnerHTML',
      'createContextualFragment',
      'setHTMLUnsafe',
      'DOMParser',
    ];
    expect(findNames(means), 'Build elements, with Preact in components/.').toEqual([]);
  });

  it('never says anything to the host page', () => {
    // Between a page of ours and its worker or the background, where no host page hears anything.
    const own = ['messaging/long-calls.ts', 'messaging/port-end.ts', 'entrypoints/background/serve-reading.ts'];
    expect(
      findNames(['postMessage', 'dispatchEvent', 'CustomEvent', 'web_accessible_resources']).filter(
        (place) => !own.some((file) => place.startsWith(file)),
      ),
      'A page must not be able to tell that Sidelight is there.',
    ).toEqual([]);
  });

  it('builds no regular expression from data', () => {
    const built = shipped.flatMap((file) =>
      findNodes(file, isRegExpCall)
        .filter(({ arguments: given }) => !given?.every((part) => ts.isStringLiteral(part)))
        .map((node) => placeOf(file, node)),
    );
    expect(built, 'Write the expression as a literal; match data with strings.').toEqual([]);
  });

  it('casts with `as` only in parse functions or next to a reason', () => {
    const bare = shipped.flatMap((file) =>
      findNodes(file, isCast)
        .filter((node) => !isReasoned(file, node))
        .map((node) => placeOf(file, node)),
    );
    expect(bare, 'Narrow with a check; where that cannot be, cast in a parse* function or say why in a comment on the line above.').toEqual(
      [],
    );
  });
});

describe('core/', () => {
  const imports = new Map(
    readSources('core').map((file) => [file.path, listImports(file).map((from) => posix.join(posix.dirname(file.path), `${from}.ts`))]),
  );
  const testImports = readSources('tests')
    .filter(({ path }) => /\.test\.tsx?$/u.test(path))
    .flatMap((file) => listImports(file));
  const modules = readSources('core').filter((file) => !hasOnlyTypes(file));

  it.each(modules.map(({ path }) => path))('%s is tested', (path) => {
    expect(isTested(path), `Write tests/unit/${path.replace(/\.ts$/u, '.test.ts')}.`).toBe(true);
  });

  /** By a test that imports it; or, for a part that only its own folder uses, through the module it is a part of. */
  function isTested(path: string): boolean {
    if (testImports.includes(`@/${path.replace(/\.ts$/u, '')}`)) return true;
    const users = [...imports].filter(([, targets]) => targets.includes(path)).map(([user]) => user);
    return users.every((user) => posix.dirname(user) === posix.dirname(path)) && users.some(isTested);
  }
});

describe('messages', () => {
  it('are all documented on their one page', () => {
    const protocol = readSource('messaging/protocol.ts');
    const map = findNodes(protocol, ts.isInterfaceDeclaration).find(({ name }) => name.text === 'Protocol');
    const silent = map?.members
      .filter((member) => ts.getJSDocCommentsAndTags(member).length === 0)
      .map((member) => placeOf(protocol, member));
    expect(silent, 'Say above the message who sends it to whom, and what it answers.').toEqual([]);
  });
});

describe('locales', () => {
  const code = shipped
    .filter(({ path }) => !path.startsWith('locales/'))
    .map(({ text }) => text)
    .join('\n');

  it('hold no sentence that nothing shows', () => {
    const unused = listKeys(en).filter((path) => !isUsed(path));
    expect(unused, 'Delete the sentence, or show it.').toEqual([]);
  });

  /** A key of a table (`densities.all`) is used where the table is: it is looked up by a value. */
  function isUsed(path: string[]): boolean {
    const [key = '', table = ''] = path.toReversed();
    return hasWord(key) || (table !== '' && new RegExp(`\\b${table}\\[`, 'u').test(code));
  }

  function hasWord(word: string): boolean {
    return new RegExp(`\\b${word}\\b`, 'u').test(code);
  }
});

describe('components', () => {
  const styles = listFiles('components', /\.css$/u);
  const importing = shipped.map(({ text }) => text).join('\n');

  it('have their style sheet beside them, under their own name', () => {
    const whole = ['components/base.css', 'components/tokens.css'];
    const components = new Set(listFiles('components', /\.tsx$/u).map((path) => path.replace(/\.tsx$/u, '.css')));
    expect(
      styles.filter((path) => !components.has(path) && !whole.includes(path)),
      'Name it for its component.',
    ).toEqual([]);
  });

  it('have no style sheet that nothing loads', () => {
    const lost = styles.filter((path) => !importing.includes(path.replace('components/', './')) && !importing.includes(`@/${path}`));
    expect(lost, 'Import it in components/panel-styles.ts or in the entrypoint.').toEqual([]);
  });
});

describe('tests', () => {
  it('come to fixtures by their door', () => {
    const climbing = readSources('tests').filter((file) => listImports(file).some((from) => /^\.\..*\/fixtures\//u.test(from)));
    expect(
      climbing.map(({ path }) => path),
      "Import '@/tests/fixtures/...'.",
    ).toEqual([]);
  });

  it('mock none of our own modules', () => {
    const mocking = readSources('tests').filter(({ text }) => /\bvi\.(?:mock|doMock)\(/u.test(text));
    expect(
      mocking.map(({ path }) => path),
      'Pass an argument instead.',
    ).toEqual([]);
  });
});

function findNames(names: string[]): string[] {
  return shipped.flatMap((file) =>
    findNodes(file, ts.isIdentifier)
      .filter(({ text }) => names.includes(text))
      .map((node) => `${placeOf(file, node)} ${node.text}`),
  );
}

function isRegExpCall(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp';
}

function isCast(node: ts.Node): node is ts.AsExpression {
  return ts.isAsExpression(node) && node.type.getText() !== 'const';
}

function isReasoned({ text, tree }: SourceFile, node: ts.Node): boolean {
  const inParse = ts.findAncestor(node, (above) => ts.isFunctionDeclaration(above) && above.name?.text.startsWith('parse') === true);
  const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line;
  const [above = '', own = ''] = text.split('\n').slice(Math.max(0, line - 1), line + 1);
  return inParse !== undefined || /\/\/|\*\//u.test(above) || own.includes('// ');
}

function listKeys(sentences: object, before: string[] = []): string[][] {
  return Object.entries(sentences).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? listKeys(value, [...before, key]) : [[...before, key]],
  );
}
