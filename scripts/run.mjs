// Starts a script of this folder in a fresh clone: plain JavaScript without dependencies, which
// installs the locked ones where they lack. `node scripts/run.mjs NAME [arguments]`
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [20, 19];

const [name = '', ...args] = process.argv.slice(2);
const script = join(ROOT, 'scripts', `${name}.ts`);

if (!isNodeNewEnough()) {
  fail(`Bourdon needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
} else if (!/^[a-z-]+$/.test(name) || !existsSync(script)) {
  fail(`There is no script "${name}". Try: npm start, npm test, npm run dev.`);
} else if ((await installLocked()) && (await prepareTypes())) {
  const { code, signal } = await run(['--import', tsx(), script, ...args], 'inherit', true);
  if (signal) process.kill(process.pid, signal);
  else process.exitCode = code ?? 1;
}

function isNodeNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** Whether the locked dependencies are there, after installing them if they were not. */
async function installLocked() {
  if (areLockedInstalled()) return true;
  process.stderr.write('Installing the locked dependencies (a minute or so) ... ');
  const start = Date.now();
  const cli = process.env.npm_execpath ?? '';
  const npm = basename(cli) === 'npm-cli.js' ? cli : npmBesideNode();
  const { code, output } = await run([npm, 'ci', '--no-audit', '--no-fund'], 'pipe');
  const seconds = Math.round((Date.now() - start) / 1000);
  process.stderr.write(code === 0 ? `done in ${seconds} s\n` : `failed\n${output}`);
  if (code !== 0) fail('npm ci failed: see above.');
  return code === 0;
}

/** npm's program where npm did not start us: it is installed beside node. */
function npmBesideNode() {
  const folder = dirname(process.execPath);
  const places = ['node_modules/npm/bin/npm-cli.js', '../lib/node_modules/npm/bin/npm-cli.js'];
  return places.map((place) => join(folder, place)).find(existsSync) ?? 'npm';
}

/** True if every package of the lock is installed in its version; those of other systems may lack. */
function areLockedInstalled() {
  try {
    const locked = readPackages('package-lock.json');
    const installed = readPackages('node_modules/.package-lock.json');
    return Object.entries(locked).every(([path, { version, optional }]) =>
      installed[path] ? installed[path].version === version : path === '' || optional,
    );
  } catch {
    return false;
  }
}

function readPackages(file) {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
}

/** tsconfig.json extends what WXT writes; npm's own install writes it too, unless scripts are off. */
async function prepareTypes() {
  if (existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) return true;
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { code, output } = await run([wxt, 'prepare'], 'pipe');
  if (code !== 0) fail(`wxt prepare failed:\n${output}`);
  return code === 0;
}

/** The loader by which node reads TypeScript, wherever this was started from. */
function tsx() {
  const loader = join(ROOT, 'node_modules', 'tsx', 'dist', 'loader.mjs');
  return pathToFileURL(loader).href;
}

/** Runs node with the arguments; passes signals on, so that the script can clean up after itself. */
function run(nodeArgs, output, inherits = false) {
  const child = spawn(process.execPath, nodeArgs, {
    stdio: inherits ? 'inherit' : ['ignore', output, output],
    cwd: inherits ? process.cwd() : ROOT,
    env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json') },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      text += chunk;
    });
  }
  const passOn = (signal) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, passOn);
  return new Promise((resolve) => {
    const end = (code, signal) => {
      for (const each of signals) process.off(each, passOn);
      resolve({ code, signal, output: text });
    };
    child.once('error', (error) => {
      text += error.message;
      end(1, null);
    });
    child.once('close', end);
  });
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
