import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * Says how many tests passed, and leaves the numbers in a file for `npm test` to add up, with a line for each failure:
 * where only the end of the output is at hand, it tells what failed. `crashed`: files at which a browser crashed.
 */
export function countsReporter(path) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, failures: [], crashed: [] };
      for (const { testFile, testResults, errors } of sessions) {
        const file = testFile ? relative('.', testFile) : '';
        for (const error of errors) addFailure([file], error, counts);
        if (testResults) countTests(testResults, [file], counts);
        else if (errors.some(isCrash)) counts.crashed.push(file);
      }
      console.log(`Tests: ${counts.passed} passed, ${counts.failed} failed`);
      if (path) writeFileSync(path, JSON.stringify(counts));
    },
  };
}

/** In the test runner's words; a page that went elsewhere, was loaded anew or never ended is the test's own fault. */
const isCrash = ({ message }) => /the browser disconnected/.test(message);

/** The counts of a run, where files at which a browser crashed ran once more: of these only what they say then counts. */
export function withSecondTry(first, second) {
  const isTheirs = (line) => first.crashed.some((file) => line.startsWith(`${file}:`));
  const others = first.failures.filter((line) => !isTheirs(line));
  return {
    passed: first.passed + second.passed,
    failed: others.length + second.failed,
    failures: [...others, ...second.failures],
    crashes: first.failures.filter(isTheirs),
  };
}

/** A skipped test counts as failed: there are none here. */
function countTests({ tests, suites }, names, counts) {
  for (const { name, passed, error, skipped } of tests) {
    if (passed) counts.passed += 1;
    else addFailure([...names, name], skipped ? { message: 'skipped' } : error, counts);
  }
  for (const suite of suites) countTests(suite, [...names, suite.name], counts);
}

function addFailure(names, error, counts) {
  const [message] = String(error?.message ?? error).split('\n');
  counts.failed += 1;
  counts.failures.push(`${names.join(' › ')}: ${message}`);
}
