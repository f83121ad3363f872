// Installs the pinned packages where they are missing, then runs scripts/<name>.ts on the pinned Node.
// It comes before the install, so it may use nothing but Node itself, from version 18 on.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { constants, hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const scripts = dirname(fileURLToPath(import.meta.url));
const root = dirname(scripts);
const packages = join(root, 'node_modules');
const stampFile = join(packages, '.install-stamp');
// `npm ci` empties node_modules, so the lock cannot lie in there.
const lockFile = join(root, '.cache', 'install.lock');
const onWindows = process.platform === 'win32';

const waitMs = 500;
const heartbeatMs = 10_000;
const staleMs = 600_000;
const linesShown = 15;

let child;
let stoppedBy;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stoppedBy ??= signal;
    // A terminal sends Ctrl-C to the child as well; on Windows, kill() would leave it no time to clean up.
    const hasItAlready = onWindows || (signal === 'SIGINT' && process.stdin.isTTY);
    if (!hasItAlready) child?.kill(signal);
  });
}

class Failure extends Error {
  constructor(message, remedy, exitCode = 3) {
    super(`${message}\n${remedy}`);
    this.exitCode = exitCode;
  }
}

const fileText = (path) => (fs.existsSync(path) ? fs.readFileSync(path, 'utf8') : '');

const fileJson = (path) => {
  try {
    return JSON.parse(fs.readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

function exitCodeOf({ code, signal }) {
  return signal ? 128 + constants.signals[signal] : code;
}

function stopIfAsked() {
  if (stoppedBy) throw new Failure(`Stopped by ${stoppedBy}.`, '', exitCodeOf({ signal: stoppedBy }));
}

// Resolves with how the process ended; rejects where it could not be started.
function run(command, args, options, onStart = () => {}) {
  return new Promise((resolve, reject) => {
    child = spawn(command, args, { cwd: root, ...options });
    child.once('error', reject);
    child.once('spawn', () => onStart(child));
    child.once('close', (code, signal) => resolve({ code, signal }));
  }).finally(() => (child = undefined));
}

// --- the install -----------------------------------------------------------------------------------------

function expectedStamp() {
  const hash = createHash('sha256');
  for (const name of ['package-lock.json', '.npmrc']) hash.update(`${fileText(join(root, name))}\0`);
  return `${process.platform}-${process.arch} ${hash.digest('hex')}\n`;
}

const runsHere = ({ os, cpu }) =>
  (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch));

// True where npm has done it without leaving a stamp, run by hand, say: it lists in node_modules what it put there.
function isInstalledByNpm() {
  const wanted = fileJson(join(root, 'package-lock.json'))?.packages;
  const found = fileJson(join(packages, '.package-lock.json'))?.packages;
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || found[path]?.version === entry.version) return true;
    return !found[path] && entry.optional && (!runsHere(entry) || entry.libc);
  });
}

const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

// A lock is stale when its processes have ended, or, written by another machine or container, when it no
// longer beats. npm counts too: it can outlive a starter that was killed.
function isStale(text, changedMs) {
  if (Date.now() - changedMs > staleMs) return true;
  const [host, ...pids] = text.split(' ');
  return host === hostname() && pids.length > 0 && !pids.map(Number).some(isRunning);
}

function removeStaleLock() {
  try {
    const text = fs.readFileSync(lockFile, 'utf8');
    if (isStale(text, fs.statSync(lockFile).mtimeMs) && text === fs.readFileSync(lockFile, 'utf8')) {
      fs.rmSync(lockFile);
    }
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

async function takeLock() {
  const mine = `${hostname()} ${process.pid}`;
  fs.mkdirSync(dirname(lockFile), { recursive: true });
  for (let told = false; ;) {
    try {
      fs.writeFileSync(lockFile, mine, { flag: 'wx' });
      // Two waiting starters may both find an old lock stale, and one then removes the other's new one.
      await pause(50);
      if (fileText(lockFile) === mine) break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!told) console.error(`Waiting for another install to end (if none is running, delete ${lockFile}) …`);
    told = true;
    removeStaleLock();
    await pause(waitMs);
    stopIfAsked();
  }
  const heartbeat = setInterval(() => fs.utimes(lockFile, new Date(), new Date(), () => {}), heartbeatMs);
  return {
    addProcess: (pid) => fs.writeFileSync(lockFile, `${mine} ${pid}`),
    release: () => {
      clearInterval(heartbeat);
      fs.rmSync(lockFile, { force: true });
    },
  };
}

function npmCommand() {
  const { npm_execpath: cli, npm_node_execpath: node = process.execPath } = process.env;
  // The variable may also name another package manager.
  if (cli && basename(cli) === 'npm-cli.js' && fs.existsSync(cli)) return { command: node, first: [cli] };
  return { command: onWindows ? 'npm.cmd' : 'npm', first: [], shell: onWindows };
}

async function installPackages(lock) {
  console.error('Installing the pinned packages (once: half a minute to a few minutes, 720 MB on disk) …');
  fs.rmSync(stampFile, { force: true });
  const { command, first, shell } = npmCommand();
  // Also under NODE_ENV=production, and on an older Node that some packages' `engines` would refuse.
  const flags = ['--include=dev', '--include=optional', '--engine-strict=false', '--loglevel=error'];
  let output = '';
  const result = await run(
    command,
    [...first, 'ci', ...flags],
    { shell, stdio: ['ignore', 'pipe', 'pipe'] },
    (npm) => {
      lock.addProcess(npm.pid);
      for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (data) => (output += data));
    },
  ).catch((error) => {
    throw new Failure(
      `npm does not start: ${error.message}`,
      'To mend it, install Node 24 with its npm: https://nodejs.org',
    );
  });
  stopIfAsked();
  if (result.code !== 0 || !fs.existsSync(join(packages, '.package-lock.json'))) {
    throw new Failure(
      `${output.trim().split('\n').slice(-linesShown).join('\n')}\nnpm ci failed (exit code ${exitCodeOf(result)}).`,
      'To mend it, see that the npm registry can be reached and the disk has room, then run the same command again.',
    );
  }
}

async function ensurePackages() {
  const stamp = expectedStamp();
  const isDone = () => fileText(stampFile) === stamp;
  if (isDone()) return;
  if (isInstalledByNpm()) {
    // Where someone else owns node_modules, the list is simply read again next time.
    fs.writeFile(stampFile, stamp, () => {});
    return;
  }
  try {
    const lock = await takeLock();
    try {
      // Meanwhile the one waited for may have done it.
      if (isDone()) return;
      if (!isInstalledByNpm()) await installPackages(lock);
      fs.writeFileSync(stampFile, stamp);
    } finally {
      lock.release();
    }
  } catch (error) {
    if (!error.syscall) throw error;
    throw new Failure(error.message, 'To mend it, make this folder writable and see that the disk has room.');
  }
}

// --- the script ------------------------------------------------------------------------------------------

const commandNames = () =>
  fs
    .readdirSync(scripts)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => basename(name, '.ts'));

function nodesThatStripTypes() {
  const system = onWindows ? 'win' : process.platform;
  const pinned = join(packages, `node-${system}-${process.arch}`, 'bin', onWindows ? 'node.exe' : 'node');
  const nodes = fs.existsSync(pinned) ? [pinned] : [];
  return process.features.typescript ? [...nodes, process.execPath] : nodes;
}

async function runScript(name, args) {
  for (const node of nodesThatStripTypes()) {
    try {
      const script = join(scripts, `${name}.ts`);
      // What Node made of the TypeScript is kept, so that the next start is shorter.
      const env = { NODE_COMPILE_CACHE: join(root, '.cache', 'compiled'), ...process.env };
      // The rules are patterns, most of them used a few hundred times: a tenth of a check is saved where each is compiled at once.
      const flags = ['--disable-warning=ExperimentalWarning', '--no-regexp-tier-up'];
      return exitCodeOf(await run(node, [...flags, script, ...args], { stdio: 'inherit', env }));
    } catch {
      // The pinned Node wants glibc; on another libc the running one may do.
    }
  }
  throw new Failure(
    `Node ${process.versions.node} cannot run TypeScript, and no pinned Node starts on ${process.platform}-${process.arch}.`,
    'To mend it, install Node 24 (https://nodejs.org), then run the same command again.',
  );
}

async function main([name, ...args]) {
  const names = commandNames();
  if (!names.includes(name)) {
    throw new Failure(
      name ? `There is no command "${name}".` : 'Which command?',
      `Commands: ${names.join(', ')}`,
      2,
    );
  }
  await ensurePackages();
  stopIfAsked();
  return runScript(name, args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message.trim());
  process.exitCode = error.exitCode;
}
