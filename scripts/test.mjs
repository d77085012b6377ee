import { prepare, runProgram } from './install.mjs';

process.exitCode = runProgram(prepare(), 'scripts/test.ts', process.argv.slice(2));
