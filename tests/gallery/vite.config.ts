import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { readyPatterns } from '../../scripts/ready-patterns.ts';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [readyPatterns],
  server: { fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
});
