import { describe, expect, it } from 'vitest';
import { type Action, may } from '../../app/server/access.ts';
import type { FilingStatus, Person } from '../../app/shared/api.ts';

const statuses: readonly FilingStatus[] = ['draft', 'submitted', 'accepted', 'returned'];
const actions: readonly Action[] = ['see', 'read', 'edit', 'readSubmission', 'withdraw', 'review'];
const filer = { id: 'f1', kind: 'institution', name: '甲' };
const person = { userId: 'u', username: 'u', name: 'u' };
const people: Readonly<Record<string, Person | null>> = {
  nobody: null,
  owner: { ...person, role: 'filer', filer },
  otherFiler: { ...person, role: 'filer', filer: { ...filer, id: 'f2' } },
  withoutFiler: { ...person, role: 'filer', filer: null },
  administrator: { ...person, role: 'administrator', filer: null },
};

/** What each may do, by status; whatever is not listed is refused. A draft here has been submitted before and withdrawn. */
const allowed: Readonly<Record<string, Partial<Record<Action, readonly FilingStatus[]>>>> = {
  nobody: {},
  otherFiler: {},
  withoutFiler: {},
  owner: {
    see: statuses,
    read: statuses,
    edit: ['draft', 'returned'],
    readSubmission: statuses,
    withdraw: ['submitted'],
  },
  administrator: {
    see: statuses,
    readSubmission: ['submitted', 'accepted', 'returned'],
    review: ['submitted'],
  },
};

describe('access', () => {
  for (const [who, one] of Object.entries(people)) {
    it(`allows ${who} exactly what the matrix says`, () => {
      for (const action of actions) {
        const granted = statuses.filter((status) => may(one, action, { filerId: 'f1', status, submitted: true }));
        expect([action, granted]).toEqual([action, allowed[who]?.[action] ?? []]);
      }
    });
  }

  it('has nothing to show of a filing that was never submitted', () => {
    for (const one of Object.values(people)) {
      expect(may(one, 'readSubmission', { filerId: 'f1', status: 'draft', submitted: false })).toBe(false);
    }
  });
});
