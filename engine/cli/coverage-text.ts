/** What the cases of an edition exercise, and what none does, in words. */
import type { CaseResult, CompiledEdition } from '../compile.ts';
import type { Localized } from '../diagnostics/finding.ts';
import { type ClauseCoverage, clauseCoverage, judgedKinds } from '../scenarios/clause-coverage.ts';
import { type Coverage, coverage } from '../scenarios/coverage.ts';
import type { Terminal } from './terminal.ts';

/** Returns the number of clauses that a case could exercise and none does. */
export function reportCoverage(
  editions: readonly CompiledEdition[],
  results: readonly CaseResult[],
  { out, language }: Terminal,
): number {
  let open = 0;
  for (const edition of editions) {
    const clauses = clauseCoverage(edition, results);
    const unexercised = clauses.filter(({ isJudged, exercisedBy }) => isJudged && exercisedBy.length === 0);
    out(clauses.map((clause) => clauseLine(clause)[language]).join(''));
    for (const form of edition.forms) out(coverageReport(coverage(form, results), clauses.length > 0)[language]);
    if (clauses.length > 0) out(openClauses(edition.edition, unexercised, clauses)[language]);
    open += unexercised.length;
  }
  return open;
}

/** The clause, what carries it, and the cases that exercise it. */
function clauseLine({ clause, carriedBy, exercisedBy }: ClauseCoverage): Localized {
  const head = `${clause.id} ${clause.kind}: ${carriedBy.join('; ') || '–'}\n`;
  if (exercisedBy.length === 0) return { zh: head, en: head };
  const more = exercisedBy.length - 3;
  const named = exercisedBy.slice(0, 3).join('; ');
  return {
    zh: `${head}    用例：${named}${more > 0 ? ` 等，另外${more}个` : ''}\n`,
    en: `${head}    cases: ${named}${more > 0 ? ` and ${more} more` : ''}\n`,
  };
}

function openClauses(edition: number, open: readonly ClauseCoverage[], all: readonly ClauseCoverage[]): Localized {
  const judged = all.filter(({ isJudged }) => isJudged).length;
  const lines = open.map(({ clause }) => `  ${clause.id} ${clause.kind}\n`).join('');
  const done = judged - open.length;
  const head = {
    zh: `${edition}年版：${judgedKinds.join('、')} 类的${judged}条条款中有${done}条用到了`,
    en: `${edition}: ${done} of ${judged} clauses of the kinds ${judgedKinds.join(', ')} are exercised`,
  };
  return {
    zh: `${head.zh}${open.length === 0 ? '。' : `；没有用到的${open.length}条：`}\n${lines}\n`,
    en: `${head.en}${open.length === 0 ? '.' : `; ${open.length} are not:`}\n${lines}\n`,
  };
}

const parts = { rules: '规则', clauses: '条款', branches: '条件' } as const;

/** One line of counts for a form, and below it what no case exercises. */
function coverageReport({ form, ...covered }: Coverage, hasLedger: boolean): Localized {
  const shown = (['rules', 'clauses', 'branches'] as const).filter((part) => part !== 'clauses' || !hasLedger);
  const counted = shown.map((part) => ({ part, ...covered[part] }));
  const missed = counted.filter(({ missing }) => missing.length > 0);
  const counts = counted.map(({ part, total, missing }) => ({ part, count: `${total - missing.length}`, total }));
  const zh = [
    `${form.edition}/${form.form}：${counts.map(({ part, count, total }) => `${parts[part]}${count}/${total}`).join('；')}\n`,
    ...missed.map(({ part, missing }) => `  没有用到的${parts[part]}：${missing.join('、')}\n`),
  ];
  const en = [
    `${form.edition}/${form.form}: ${counts.map(({ part, count, total }) => `${part} ${count} of ${total}`).join('; ')}\n`,
    ...missed.map(({ part, missing }) => `  ${part} not exercised: ${missing.join(', ')}\n`),
  ];
  return { zh: `${zh.join('')}\n`, en: `${en.join('')}\n` };
}
