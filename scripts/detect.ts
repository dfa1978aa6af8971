/** `npm run -s detect -- FILE... [--digest FOLDER|FILE]`: one JSON line a file; see `detect/run.ts`. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runDetect } from './detect/run';

process.exitCode = runDetect(process.argv.slice(2), join(dirname(fileURLToPath(import.meta.url)), '..'), {
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
