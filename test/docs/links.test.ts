import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument, root } from './read-document.ts';

const documents = [
  ...readdirSync(root),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map(
    (file) => `docs/${file.replaceAll('\\', '/')}`,
  ),
].filter((file) => file.endsWith('.md'));

describe.each(documents)('the links of %s', (document) => {
  const text = withoutCode(readDocument(document));

  test.each(targetsOf(text))('%s leads somewhere', (target) => {
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? document : join(dirname(document), path);
    expect(existsSync(join(root, file)), file).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(readDocument(file))).toContain(anchor);
  });

  test('are relative to the project', () => {
    expect(targetsOf(text).filter((target) => target.startsWith('/'))).toEqual([]);
  });
});

function targetsOf(text: string): readonly string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
  return [...new Set(targets)].filter((target) => !/^[a-z]+:/.test(target));
}

/** As forges make them: lower case, no punctuation, hyphens for spaces. */
function anchorsOf(text: string): readonly string[] {
  const headings = [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map((match) => match[1] ?? '');
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  );
}

function withoutCode(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```/gm, '');
}
