/**
 * Makes sure that the browser tests have a Chromium, and says what it does: `CHROME_PATH`, the system's, Playwright's
 * own; else installs one: Playwright's download, else Debian's packages when root.
 */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.ts';
import { run, runTool } from './run.mjs';

const aptPackages = ['chromium', 'fonts-noto-cjk'];

process.exitCode = await ensureBrowser();

async function ensureBrowser(): Promise<number> {
  const found = findBrowser();
  if (found !== undefined && starts(found)) return say(0, `browser: ${found}`);
  console.log(found === undefined ? 'browser: none found' : `browser: ${found} does not start`);

  console.log("browser: trying Playwright's download …");
  await runTool('playwright', ['install', '--no-shell', 'chromium'], { timeout: 600_000 });
  const downloaded = findBrowser();
  if (downloaded !== undefined && starts(downloaded))
    return say(0, `browser: ${downloaded} (downloaded by Playwright)`);

  return installByApt();
}

async function installByApt(): Promise<number> {
  const install = `apt-get install -y --no-install-recommends ${aptPackages.join(' ')}`;
  if (spawnSync('apt-get', ['--version']).status !== 0 || process.getuid?.() !== 0) {
    return say(1, `browser: install a Chromium or set CHROME_PATH (Debian, as root: apt-get update && ${install})`);
  }
  console.log(`browser: apt-get update && ${install} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', [...install.split(' ').slice(1), '-qq'], { env });
  const installed = findBrowser();
  if (installed !== undefined && starts(installed)) return say(0, `browser: ${installed} (installed from Debian)`);
  return say(1, 'browser: apt-get could not install one; install a Chromium or set CHROME_PATH');
}

/** A browser that lacks a shared library exists but does not start. */
function starts(path: string): boolean {
  return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000 }).status === 0;
}

function say(code: number, message: string): number {
  (code === 0 ? console.log : console.error)(message);
  return code;
}
