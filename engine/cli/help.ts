/** The help texts, written from the commands themselves. */
import type { Language } from '../diagnostics/finding.ts';
import type { OptionShapes } from './arguments.ts';
import { type Command, commonOptions } from './command.ts';

const words = {
  zh: {
    title: 'tianbao：用 YAML 定义表单，检查、填写、判断。',
    common: '每个命令都可以加 --help 和 --lang zh|en；tianbao --version 显示版本。',
    codes: '退出码：0 一切正常，1 发现了问题，2 命令没能完成。',
    usage: '用法：',
    options: '选项：',
    examples: '例如：',
    colon: '：',
  },
  en: {
    title: 'tianbao: forms defined in YAML, checked, filled in and judged.',
    common: 'Every command takes --help and --lang zh|en; tianbao --version prints the version.',
    codes: 'Exit codes: 0 all is well, 1 something was found, 2 the command could not do its work.',
    usage: 'Usage: ',
    options: 'Options:',
    examples: 'Examples:',
    colon: ': ',
  },
} as const;

export function helpOfAll(commands: readonly Command[], language: Language): string {
  const say = words[language];
  const lines = commands.flatMap(({ name, usage, summary }) => [
    `  tianbao ${name} ${usage}`.trimEnd(),
    `      ${summary[language]}`,
  ]);
  return [say.title, '', ...lines, '', say.common, say.codes, ''].join('\n');
}

export function helpOf({ name, usage, summary, details, options, examples }: Command, language: Language): string {
  const say = words[language];
  return [
    `tianbao ${name}${say.colon}${summary[language]}`,
    '',
    `${say.usage}tianbao ${name}${usage === '' ? '' : ` ${usage}`}`,
    '',
    details[language],
    '',
    say.options,
    ...optionLines({ ...options, ...commonOptions }, language),
    '',
    say.examples,
    ...examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

function optionLines(options: OptionShapes, language: Language): readonly string[] {
  const named = Object.entries(options).map(([name, { value, description }]) => {
    return { left: value === undefined ? `--${name}` : `--${name} ${value}`, description: description[language] };
  });
  const width = Math.max(...named.map(({ left }) => left.length));
  return named.map(({ left, description }) => `  ${left.padEnd(width)}  ${description}`);
}
