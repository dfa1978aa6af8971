/**
 * The door to `npm run demo`, `npm test` and `npm run check` on a fresh clone: needs Node and npm and nothing else.
 *
 * It makes sure that Node is new enough and that node_modules is what package-lock.json says, then hands over to the TypeScript
 * of the same name. This is the only script in plain JavaScript, because it runs before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const tasks = ['demo', 'test', 'check'];
const [task = '', ...rest] = process.argv.slice(2);

if (!tasks.includes(task)) stop(`Which one? node scripts/bootstrap.mjs ${tasks.join('|')}`);
requireNode();
await installPackages();
prepareTypes();
process.exit(run(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts', `${task}.ts`), ...rest]));

function requireNode() {
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.replace('>=', '');
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  stop(`Sidelight needs Node ${wanted} or newer; this is Node ${process.versions.node} (${process.execPath}).`);
}

/**
 * Installs exactly the lock file, and only where npm's own record of what is in node_modules differs from it. `npm ci` refuses a lock
 * file where optional packages for other systems are missing, as they are where a registry lacks them; `npm install` takes the same
 * versions and leaves the file alone.
 */
async function installPackages() {
  if (isInstalled()) return;
  console.log('Installing packages with npm ci (once; about a minute) ...');
  if ((await npm('ci')) === 0) return;
  console.log('npm ci refused the lock file (see the line above); npm install takes it ...');
  if ((await npm('install', '--no-save')) === 0) return;
  stop('The packages could not be installed. Sidelight needs the npm registry once, to install its tools; `npm install` says more.');
}

/** The npm that runs this script, else the one on the path. Of its complaints, which can be hundreds, only the first sentence is shown. */
function npm(...command) {
  const args = [...command, '--no-audit', '--no-fund', '--loglevel=http'];
  const script = process.env.npm_execpath;
  const [file, ...before] = script?.endsWith('.js') ? [process.execPath, script] : ['npm'];
  const child = spawn(file, [...before, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
    shell: file === 'npm' && process.platform === 'win32',
  });
  let said = false;
  createInterface({ input: child.stderr }).on('line', (line) => {
    const complaint = /^npm error (?!code)\S/u.test(line);
    if (line.startsWith('npm error') && (said || !complaint)) return;
    said ||= complaint;
    console.log(line);
  });
  return new Promise((done) => {
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });
}

/** tsconfig.json extends what WXT generates from the entry points; npm's postinstall does this too, where scripts may run. */
function prepareTypes() {
  if (existsSync(join(root, '.wxt', 'tsconfig.json'))) return;
  if (run(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'prepare']) !== 0)
    stop('wxt prepare failed; its messages above say why.');
}

/** Packages for other systems are optional in the lock file and absent here. */
function isInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version);
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error) console.error(error.message);
  return status ?? 1;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
