/** A base without what it says of the edition before it: `was` and `fresh` mean nothing to the edition after. */
import type { Entry, MappingNode } from '../1-read/source-node.ts';

const lineage: ReadonlySet<string> = new Set(['was', 'fresh']);
/** What stands below these is named by the author: a field or an option may be called `fresh`. */
const containers: ReadonlySet<string> = new Set(['sections', 'fields', 'columns', 'options']);

export function withoutLineage(node: MappingNode): MappingNode {
  const entries = node.entries.filter(({ key }) => !lineage.has(key)).map(below);
  return { ...node, entries };
}

function below(entry: Entry): Entry {
  const { key, value } = entry;
  if (!containers.has(key) || value.kind !== 'mapping') return entry;
  const members = value.entries.map(
    (member): Entry => (member.value.kind === 'mapping' ? { ...member, value: withoutLineage(member.value) } : member),
  );
  return { ...entry, value: { ...value, entries: members } };
}
