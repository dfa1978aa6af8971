import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Outcome, Places } from './commands';
import { buildCommand, checkCommand, fail, listCommand, schemaCommand, showCommand } from './commands';

export const usage = `Usage: npm run -s digest -- COMMAND

  check [FOLDER] [--sources DIR]   validate an authored digest; every problem with file and line; exit 1 if any
  show TOPIC [--digest FOLDER]     the panel's full text for a topic
  list [--digest FOLDER]           topic ids with their number of claims
  build FOLDER -o FILE             compile an authored digest into the one file others install
  schema                           write docs/digest.schema.json

FOLDER is data/karabakh and DIR is ../shared/sources unless given.`;

type Options = { sources?: string | undefined; digest?: string | undefined; output?: string | undefined };

/** Runs one command line (without `node` and the script's name). `root` is the project's, for what is not given. */
export function runDigest(args: string[], root: string): Outcome {
  const parsed = parseCommandLine(args);
  if (typeof parsed === 'string') return fail(`${parsed}\n\n${usage}`);
  const { values, positionals } = parsed;
  const [command, ...operands] = positionals;
  const [operand] = operands;
  if (operands.length > 1) return fail(`${command} takes one argument\n\n${usage}`);
  switch (command) {
    case 'check':
      return checkCommand(placesOf(root, { digest: operand, ...values }));
    case 'show':
      return operand === undefined ? fail(`show needs a topic\n\n${usage}`) : showCommand(placesOf(root, values), operand);
    case 'list':
      return listCommand(placesOf(root, values.digest === undefined ? { ...values, digest: operand } : values));
    case 'build':
      if (operand === undefined || values.output === undefined) return fail(`build needs a folder and -o FILE\n\n${usage}`);
      return buildCommand(placesOf(root, { ...values, digest: operand }), values.output);
    case 'schema':
      return schemaCommand(root);
    default:
      return fail(usage);
  }
}

function parseCommandLine(args: string[]): { values: Options; positionals: string[] } | string {
  try {
    const options = { sources: { type: 'string' }, digest: { type: 'string' }, output: { type: 'string', short: 'o' } } as const;
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}

function placesOf(root: string, { digest, sources }: Options): Places {
  return { folder: digest ?? join(root, 'data', 'karabakh'), sources: sources ?? join(root, '..', 'shared', 'sources') };
}
