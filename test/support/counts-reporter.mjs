import { writeFileSync } from 'node:fs';

/** Says how many tests passed, and leaves the numbers in a file for `npm test` to add up. */
export function countsReporter(path) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0 };
      for (const { testResults, errors } of sessions) {
        counts.failed += errors.length;
        if (testResults) countTests(testResults, counts);
      }
      console.log(`Tests: ${counts.passed} passed, ${counts.failed} failed`);
      if (path) writeFileSync(path, JSON.stringify(counts));
    },
  };
}

/** A skipped test counts as failed: there are none here. */
function countTests({ tests, suites }, counts) {
  for (const { passed } of tests) counts[passed ? 'passed' : 'failed'] += 1;
  for (const suite of suites) countTests(suite, counts);
}
