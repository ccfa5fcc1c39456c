/** How an edition names a case that is carried over: by its name, or, where several have it, by its file and its name. */
import type { Place } from '../model/diagnostic.ts';

interface Named {
  readonly name: string;
  readonly place: Place;
}

export function isNamed(one: Named, name: string): boolean {
  return name === one.name || name === fullName(one);
}

/** `annual-finances/收入是负数` */
export function fullName({ name, place: { file } }: Named): string {
  return `${file.slice(file.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '')}/${name}`;
}
