/** `npm run -s digest -- check | show | list | build | schema`; see `digest/run.ts`. */
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runDigest } from './digest/run';

// Relative, so that what is printed reads as it would be typed.
const root = relative(process.cwd(), join(dirname(fileURLToPath(import.meta.url)), '..')) || '.';
const { code, stdout, stderr } = runDigest(process.argv.slice(2), root);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = code;
