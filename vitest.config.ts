import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/pages/**/*.test.ts', 'lib/**/*.test.ts'],
    environment: 'node',
  },
});
