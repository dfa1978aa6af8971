/** `npm run check`: everything that needs no browser. */
import { runSteps } from './run-steps';
import { fastLanes } from './steps';

process.exitCode = await runSteps(fastLanes);
