/** What `npm start` builds and starts with ends when it is told to. */
import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';

const command =
  "process.once('SIGTERM', () => { console.log('tidied up'); process.exit(0); }); setInterval(() => {}, 1000); console.log('there');";
const caller = `import('./scripts/run.mjs').then(({ run }) => run(process.execPath, ['-e', ${JSON.stringify(command)}])).then(() => console.log('went on'));`;

it('a signal is handed on to the command, and ends the caller after it', async () => {
  const child = spawn(process.execPath, ['-e', caller], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const signal = await new Promise<NodeJS.Signals | null>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said === 'there\n') child.kill('SIGTERM');
    });
    child.once('close', (_, ended) => resolve(ended));
  });
  expect([said, signal]).toEqual(['there\ntidied up\n', 'SIGTERM']);
});
