/** A difference between two editions of a form, with what it means for those who have to live with it. */

export type ChangeKind =
  | 'added'
  | 'removed'
  | 'renamed'
  | 'moved'
  | 'retyped'
  | 'tightened'
  | 'loosened'
  | 'recoded'
  | 'reworded'
  /** Another condition, formula or rule: whether it asks for more cannot be said, so both stand side by side. */
  | 'changed';

export type Subject = 'edition' | 'clause' | 'list' | 'form' | 'link' | 'section' | 'field' | 'option' | 'rule';

export interface Change {
  readonly kind: ChangeKind;
  readonly subject: Subject;
  /** The year of the edition, the name of the clause or list, the path of the field, the name of the section, link or rule (`field/rule`), `field:code` of an option. Of what was removed: as it was. */
  readonly at: string;
  /** Its title for the reader. */
  readonly title: string;
  /** Where it was, when it had another name or place. */
  readonly was?: string;
  /** The key of the definition that differs: `max`, `when`, `assert`; `order` among its neighbours: `after` is then the title before it. */
  readonly key?: string;
  readonly before?: string;
  readonly after?: string;
  /** Of an option: what those that come after it are called, where that is new. */
  readonly successors?: readonly string[];
  /** Why it was taken out, or has to be answered anew. */
  readonly reason?: string;
  /** What becomes of stored filings and drafts. What the options of a list mean is told of each field that uses it, not of the list. */
  readonly stored: 'kept' | 'converted' | 'reanswered' | 'dropped';
  /** What filers have to do: nothing, look again at what was carried over, more than before, less. */
  readonly filers: 'nothing' | 'review' | 'more' | 'less';
  /** What it is for programs that read or write answers, as versions are numbered. */
  readonly types: 'none' | 'patch' | 'minor' | 'major';
}

export type Consequences = Pick<Change, 'stored' | 'filers' | 'types'>;
