/** Bundles the gallery's page with esbuild, which knows neither `@/` nor a style sheet as text. */
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { minimumChromeVersion } from '../../wxt.manifest';
import { root } from '../command';

/** The page's script as text. */
export async function bundleGallery(): Promise<string> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, 'in-page.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    target: `chrome${minimumChromeVersion}`,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { '@': root },
    plugins: [styleSheets],
  });
  return result.outputFiles[0]?.text ?? '';
}

/** `./Claim.css?inline` is the style sheet's text, as Vite has it. */
const styleSheets: Plugin = {
  name: 'style-sheets',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: path.startsWith('@/') ? join(root, path.slice(2)).replace('?inline', '') : join(resolveDir, path.replace('?inline', '')),
      namespace: 'style-sheet',
    }));
    onLoad({ filter: /.*/, namespace: 'style-sheet' }, async ({ path }) => {
      const sheet = await build({ entryPoints: [path], write: false });
      return { contents: sheet.outputFiles[0]?.text ?? '', loader: 'text' };
    });
  },
};
