/** What an expression asks of the answers around it, as far as a schema can say it. */
import type { Expression } from '../../model/expression.ts';
import { type Answering, answerJudgement } from './answer-judgement.ts';
import { certain, choice, conjunction, type Judgement, opposite } from './condition.ts';

/** Null when a schema cannot say what the expression asks. */
export function judgement(tree: Expression, around: Answering): Judgement | null {
  switch (tree.kind) {
    case 'literal':
      return certain(tree.value);
    case 'and':
    case 'or': {
      const sides = several([tree.left, tree.right], around);
      if (sides === null) return null;
      return tree.kind === 'and' ? conjunction(sides) : opposite(conjunction(sides.map(opposite)));
    }
    case 'if': {
      const [condition, then, otherwise] = several([tree.condition, tree.then, tree.otherwise], around) ?? [];
      return condition && then && otherwise ? choice(condition, then, otherwise) : null;
    }
    case 'call': {
      const [first] = tree.arguments;
      if (tree.function !== 'not' || first === undefined) return answerJudgement(tree, around);
      const judged = judgement(first, around);
      return judged && opposite(judged);
    }
    case 'name':
    case 'path':
    case 'compare':
    case 'between':
    case 'in':
      return answerJudgement(tree, around);
    case 'variable':
    case 'part':
    case 'filter':
    case 'index':
    case 'negate':
    case 'arithmetic':
    case 'list':
    case 'for':
    case 'quantified':
      return null;
  }
}

function several(trees: readonly Expression[], around: Answering): readonly Judgement[] | null {
  const judged = trees.map((tree) => judgement(tree, around)).filter((one) => one !== null);
  return judged.length < trees.length ? null : judged;
}

/** The conditions that must all be true, each readable by itself. */
export function conjuncts(tree: Expression): readonly Expression[] {
  return tree.kind === 'and' ? [...conjuncts(tree.left), ...conjuncts(tree.right)] : [tree];
}
