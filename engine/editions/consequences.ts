/** What a change means for stored filings, for filers and for programs: the same for every change of its kind. */
import type { Field } from '../model/form.ts';
import type { Change, ChangeKind, Consequences, Subject } from './change.ts';
import { written } from './wording.ts';

const nothing: Consequences = { stored: 'kept', filers: 'nothing', types: 'none' };
const wording: Consequences = { stored: 'kept', filers: 'nothing', types: 'patch' };
const review: Consequences = { stored: 'kept', filers: 'review', types: 'patch' };

const ofField: Readonly<Record<ChangeKind, Consequences>> = {
  added: { stored: 'kept', filers: 'more', types: 'major' },
  removed: { stored: 'dropped', filers: 'less', types: 'major' },
  renamed: { stored: 'converted', filers: 'nothing', types: 'major' },
  moved: nothing,
  retyped: { stored: 'reanswered', filers: 'more', types: 'major' },
  tightened: review,
  loosened: { stored: 'kept', filers: 'less', types: 'patch' },
  recoded: { stored: 'converted', filers: 'review', types: 'major' },
  reworded: wording,
  changed: review,
};
const others: Consequences = { stored: 'kept', filers: 'review', types: 'none' };
const ofOption: Readonly<Record<ChangeKind, Consequences>> = {
  ...ofField,
  added: { stored: 'kept', filers: 'review', types: 'minor' },
  removed: { stored: 'dropped', filers: 'more', types: 'major' },
};
const ofRule: Readonly<Record<ChangeKind, Consequences>> = {
  ...ofField,
  added: others,
  removed: { stored: 'kept', filers: 'less', types: 'none' },
  tightened: others,
  loosened: { stored: 'kept', filers: 'less', types: 'none' },
  reworded: nothing,
  changed: others,
};
const ofSection: Readonly<Record<ChangeKind, Consequences>> = {
  ...ofField,
  added: nothing,
  removed: nothing,
  renamed: nothing,
  reworded: nothing,
};

/** What their options mean is told of each field. */
const ofList: Readonly<Record<ChangeKind, Consequences>> = {
  ...ofField,
  added: nothing,
  removed: nothing,
  reworded: nothing,
  changed: nothing,
};

export const consequences: Readonly<Record<Subject, Readonly<Record<ChangeKind, Consequences>>>> = {
  edition: { ...ofField, changed: review },
  clause: { ...ofField, added: wording, removed: wording, changed: wording },
  list: ofList,
  form: { ...ofField, added: { stored: 'kept', filers: 'more', types: 'minor' }, reworded: nothing },
  link: { ...ofField, added: others, removed: others, changed: others },
  section: ofSection,
  field: ofField,
  option: ofOption,
  rule: ofRule,
};

export function fieldChange(kind: ChangeKind, { path, title }: Field): Change {
  return { kind, subject: 'field', at: path, title: written(title), ...consequences.field[kind] };
}
