/** `npm run check`: everything that needs no browser. */
import { runSteps } from './run-steps';
import { fastSteps } from './steps';

process.exitCode = await runSteps(fastSteps);
