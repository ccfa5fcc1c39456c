/** Paths of definition files, with `/`, relative to the forms folder. */

/** `path` as written in `file`: `2024/form.yaml` + `../blocks/a.yaml` is `blocks/a.yaml`. */
export function joinPath(file: string, path: string): string {
  const steps = path.startsWith('/') ? [] : file.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** How `file` would write the path of `target`; the opposite of `joinPath`. */
export function relativePath(file: string, target: string): string {
  const from = file.split('/').slice(0, -1);
  const to = target.split('/');
  const shared = from.findIndex((step, at) => step !== to[at]);
  const common = shared < 0 ? from.length : shared;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
