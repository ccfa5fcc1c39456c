/** An explanation as text, line by line, for the command line. */
import type {
  ExplainedProblem,
  Explanation,
  Hiding,
  Input,
  Inputs,
  Outcome,
  Requirement,
  Working,
} from './explanation.ts';

export function explanationText(explanation: Explanation): string {
  const { place, value, kind, working, hiding, required, problems } = explanation;
  const own = [
    ...(working === undefined ? [] : ['怎么算的', ...indented(workingLines(working))]),
    ...(hiding === undefined ? [] : ['为什么不用填', ...indented(hidingLines(hiding))]),
    ...(required === undefined ? [] : requirementLines(required)),
  ];
  const head = [place.join(' › '), `${kindInWords[kind]}${value === '' ? '' : `：${value}`}`];
  return `${[...head, ...own, ...problems.flatMap(problemLines)].join('\n')}\n`;
}

const kindInWords: Readonly<Record<Explanation['kind'], string>> = {
  hidden: '现在不用填写',
  computed: '自动计算',
  entered: '已填写',
  imported: '由关联的填报带入',
  changed: '由关联的填报带入后改过',
  added: '关联的填报里没有，本次新填',
  blank: '还没有填写',
};

function workingLines({ formula, figures, notes, inputs }: Working): readonly string[] {
  return [
    `公式：${formula}`,
    ...(figures === undefined ? [] : [`代入：${figures}`]),
    ...notes.map((note) => `说明：${note}`),
    ...inputLines(inputs),
  ];
}

function inputLines({ listed, more }: Inputs): readonly string[] {
  return [...listed.flatMap(linesOfInput), ...(more > 0 ? [`· ${moreInWords(more)}`] : [])];
}

/** Of a long list not all were counted. */
export function moreInWords(more: number): string {
  return more < MANY ? `还有${more}项` : '还有很多项';
}

const MANY = 80;

function linesOfInput(input: Input): readonly string[] {
  const { working, hiding } = input;
  const why = [
    ...(working === undefined ? [] : workingLines(working)),
    ...(hiding === undefined ? [] : hidingLines(hiding)),
  ];
  return [`· ${input.title}：${inputInWords(input)}`, ...indented(why)];
}

/** The value, or why there is none. */
export function inputInWords({ kind, value }: Input): string {
  if (value !== '') return value;
  const none = {
    hidden: '现在不用填写',
    computed: '没有结果',
    known: '没有内容',
    answered: '',
    blank: '还没有填写',
  } as const;
  return none[kind];
}

function hidingLines({ of, title, outcome, wanted }: Hiding): readonly string[] {
  const subject = { field: '这一项', section: `「${title}」这部分`, around: `「${title}」` }[of];
  return [`${subject}在${wanted}时才填写。`, ...outcomeLines(outcome)];
}

function outcomeLines(outcome: Outcome): readonly string[] {
  const { figures, inputs } = outcome;
  return [...(figures === undefined ? [] : [`代入：${figures}，${outcomeInWords(outcome)}`]), ...inputLines(inputs)];
}

export function outcomeInWords({ holds }: Outcome): string {
  if (holds === null) return '还不能判断';
  return holds ? '成立' : '不成立';
}

function requirementLines({ kind, outcome }: Requirement): readonly string[] {
  if (outcome === undefined) return [kind === 'always' ? '必填' : '选填'];
  const stands = outcome.holds === true ? '现在必填' : '现在选填';
  return [`${outcome.condition}时必填，${stands}`, ...indented(outcomeLines(outcome))];
}

function problemLines(problem: ExplainedProblem): readonly string[] {
  const { kind, level, message, applies, broken, clauses, inferred } = problem;
  const from = inferred === true ? '推定的规则' : '填报说明';
  return [
    `${level === 'error' ? '错误' : '提醒'}：${message}`,
    ...indented([
      ...(broken === undefined ? [] : [`要求：${broken.condition}`, ...outcomeLines(broken)]),
      ...(applies === undefined || kind === 'required'
        ? []
        : [`适用于：${applies.condition}时`, ...outcomeLines(applies)]),
      ...clauses.map(({ name, text }) => `${from} ${name}${text === undefined ? '' : `：${text}`}`),
    ]),
  ];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
