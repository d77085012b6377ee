import { prepare, runProgram } from './install.mjs';

process.exitCode = runProgram(prepare(), 'scripts/start.ts', process.argv.slice(2));
