/**
 * `npm test`: the one command that checks everything; CI runs the same. Every step runs (those after a failed build are
 * left out), any failure fails the whole, and the last line is `N passed, N failed`, the tests counted by vitest.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, runTool } from './run.mjs';

const report = 'test-results/vitest.json';

/** @typedef {{ name: string, needs?: string, run: () => Promise<number> }} Step */

/** @type {readonly Step[]} */
const steps = [
  { name: 'browser', run: () => run(process.execPath, ['--import', 'tsx', 'scripts/ensure-browser.ts']) },
  { name: 'format', run: () => runTool('biome', ['format', '--reporter=summary']) },
  { name: 'lint', run: () => runTool('oxlint', ['--type-aware', '--deny-warnings']) },
  { name: 'doors', run: () => run(process.execPath, ['scripts/doors.mjs']) },
  { name: 'types', run: () => run(process.execPath, ['scripts/typecheck.mjs']) },
  { name: 'unused', run: () => runTool('knip', ['--no-progress']) },
  { name: 'build', run: () => run(process.execPath, ['scripts/build.mjs', 'engine', 'web']) },
  { name: 'forms', needs: 'build', run: () => runTool('tianbao', ['build', '--check']) },
  { name: 'tests', needs: 'build', run: tests },
];

const started = performance.now();
/** @type {string[]} */
const failed = [];
for (const step of steps) await take(step);
closeWith(countTests());

/** @param {Step} step */
async function take(step) {
  if (step.needs !== undefined && failed.includes(step.needs)) {
    console.log(`\n— ${step.name}: left out, ${step.needs} failed`);
    failed.push(step.name);
    return;
  }
  console.log(`\n▶ ${step.name}`);
  const start = performance.now();
  const code = await step.run();
  if (code !== 0) failed.push(step.name);
  console.log(`${code === 0 ? '✓' : '✗'} ${step.name} ${seconds(start)}`);
}

function tests() {
  rmSync(join(root, report), { force: true });
  mkdirSync(join(root, 'test-results'), { recursive: true });
  return runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
}

/** Counts the tests; a test file that could not even be loaded counts as one failed test. */
function countTests() {
  if (failed.includes('build') || !existsSync(join(root, report))) return { passed: 0, failed: 0 };
  const result = JSON.parse(readFileSync(join(root, report), 'utf8'));
  const broken = result.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: result.numPassedTests, failed: result.numFailedTests + broken.length };
}

/** @param {{ passed: number, failed: number }} count */
function closeWith(count) {
  if (count.passed + count.failed === 0 && !failed.includes('tests')) failed.push('tests (none ran)');
  console.log(`\n${failed.length === 0 ? 'All steps passed' : `Failed: ${failed.join(', ')}`} in ${seconds(started)}`);
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exitCode = failed.length === 0 && count.failed === 0 ? 0 : 1;
}

/** @param {number} start */
function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
