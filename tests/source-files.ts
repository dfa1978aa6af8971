/** The project's own files, as tests/conventions.test.ts looks at them: their text and, for TypeScript, their syntax tree. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

export const root = join(import.meta.dirname, '..');

/** Folders whose code ends up in the extension. */
export const shippedFolders = ['core', 'store', 'messaging', 'page', 'components', 'entrypoints', 'locales'];

/** `path` is relative to the root, with slashes on every system. */
export type SourceFile = { path: string; text: string; tree: ts.SourceFile };

/** All files under a folder of the project whose names end as asked, sorted. */
export function listFiles(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    )
    .toSorted();
}

export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function readSources(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) => listFiles(folder, /\.tsx?$/u)).map(readSource);
}

export function readSource(path: string): SourceFile {
  const text = readText(path);
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind) };
}

/** Every node of a file for which `isWanted` holds. */
export function findNodes<Wanted extends ts.Node>({ tree }: SourceFile, isWanted: (node: ts.Node) => node is Wanted): Wanted[] {
  const found: Wanted[] = [];
  const visit = (node: ts.Node): void => {
    if (isWanted(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** `core/detect/fold.ts:12`, as editors open it. */
export function placeOf({ path, tree }: SourceFile, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}

/** What a file imports, as written. */
export function listImports(file: SourceFile): string[] {
  return findNodes(file, ts.isImportDeclaration).map(({ moduleSpecifier }) => moduleSpecifier.getText(file.tree).slice(1, -1));
}

/** Whether a file leaves nothing behind when its types are taken away. */
export function hasOnlyTypes({ tree }: SourceFile): boolean {
  return tree.statements.every(
    (statement) =>
      ts.isTypeAliasDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isImportDeclaration(statement) ||
      ts.isModuleDeclaration(statement),
  );
}
