/** The rules of a field in two editions, found by their names. */
import type { Field, Rule } from '../model/form.ts';
import type { Change, ChangeKind } from './change.ts';
import { consequences } from './consequences.ts';
import { type Forms, sameExpression, sameText, written } from './wording.ts';

export function compareRules(forms: Forms, before: Field, after: Field): readonly Change[] {
  const names = [...new Set([...before.rules, ...after.rules].map(({ name }) => name))];
  return names.flatMap((name) => {
    const one = before.rules.find((rule) => rule.name === name);
    const other = after.rules.find((rule) => rule.name === name);
    if (one === undefined) return other === undefined ? [] : [added(after, other)];
    return other === undefined ? [removed(forms, after, one)] : compareRule(forms, after, one, other);
  });
}

function added(field: Field, rule: Rule): Change {
  const filers = rule.level === 'error' ? 'review' : 'nothing';
  return { ...change('added', field, rule), after: rule.assert.source, filers };
}

function removed({ after }: Forms, field: Field, rule: Rule): Change {
  const reason = after.removed?.[rule.name] ?? after.removed?.[`${field.path}:${rule.name}`];
  return { ...change('removed', field, rule), before: rule.assert.source, ...(reason !== undefined && { reason }) };
}

function compareRule(forms: Forms, field: Field, before: Rule, after: Rule): readonly Change[] {
  const changes: Change[] = [];
  if (before.level !== after.level) {
    const kind = after.level === 'error' ? 'tightened' : 'loosened';
    changes.push({ ...change(kind, field, after), key: 'level', before: before.level, after: after.level });
  }
  for (const key of ['when', 'assert'] as const) {
    const one = before[key];
    const other = after[key];
    if (sameExpression(one, other)) continue;
    changes.push({ ...change('changed', field, after), key, before: one?.source ?? '', after: other?.source ?? '' });
  }
  if (!sameText(before.message, after.message, forms)) {
    const sides = { before: written(before.message), after: written(after.message) };
    changes.push({ ...change('reworded', field, after), key: 'message', ...sides });
  }
  return changes;
}

function change(kind: ChangeKind, { path, title }: Field, { name }: Rule): Change {
  return { kind, subject: 'rule', at: `${path}/${name}`, title: written(title), ...consequences.rule[kind] };
}
