/**
 * What `npm start` and `npm test` share before anything is installed: plain JavaScript for whichever Node runs it.
 * Installs the dependencies when they are missing or older than the lock file, and names the Node they bring along.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = 20;
/** TypeScript runs without a build step from here on. */
const TYPES_STRIPPED_FROM = 24;

const major = (version) => Number(/(\d+)\./.exec(version)?.[1] ?? 0);

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs - 1000
  );
}

/** Installs what is missing and gives the path of a Node that runs TypeScript. Ends the process with words when it cannot. */
export function prepare() {
  if (major(process.versions.node) < OLDEST_NODE)
    fail(`Node ${OLDEST_NODE} or later is needed; this is ${process.version}.`);
  if (!isInstalled()) {
    console.log('Installing the dependencies (once, about a minute)…');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) fail('The dependencies could not be installed; what npm said is above.');
  }
  const brought = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(brought)) return brought;
  if (major(process.versions.node) >= TYPES_STRIPPED_FROM) return process.execPath;
  return fail('The Node that the project brings along is missing: delete node_modules and run this again.');
}

/** Runs one of the project's TypeScript programs with that Node, and gives its exit status. */
export function runProgram(node, program, args) {
  const path = `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
  // Ctrl-C goes to the program too, which stops cleanly; this one only waits for it.
  process.on('SIGINT', () => {});
  const { status, signal } = spawnSync(node, [join(root, program), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  return status ?? (signal === 'SIGINT' ? 130 : 1);
}
