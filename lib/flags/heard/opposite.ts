/** Where a posting plainly says the one, the other is not taken from what only sounds like it. */
export const OPPOSITE: Readonly<Record<string, string>> = {
  untested: 'tested',
  untyped: 'typed',
  'manual-deploy': 'ci-cd',
  'old-python': 'modern-toolchain',
};
