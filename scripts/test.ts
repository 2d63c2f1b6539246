/**
 * `npm test`: format, lint, types, then the tests, each of them even where an earlier one failed, so that
 * one run shows everything. The very last line is `N passed, N failed`, for other programs to read; each
 * step beside the tests counts as one.
 */
let passed = 0;
let failed = 0;
try {
  // Loaded here, so that the line is printed even where the project's own code does not load.
  const { clearLeftoversIfFree } = await import('./site/leftovers.ts');
  const { allSteps, tellTotal } = await import('./tests/steps.ts');
  clearLeftoversIfFree();
  for (const step of allSteps) {
    const result = await step();
    passed += result.passed;
    failed += result.failed;
  }
  tellTotal();
} catch (error) {
  console.error(error);
  failed += 1;
}
console.log(`${String(passed)} passed, ${String(failed)} failed`);
// Exits at once, so that nothing still running can write below the line.
process.exit(failed === 0 ? 0 : 1);

export {};
