/** The module that turns JSON into a form's submission: plain JavaScript, so that it runs wherever it is installed. */
import { titleOf } from '../../guide/wording.ts';
import type { CompiledForm } from '../../model/form.ts';
import { typeNames } from './types/type-names.ts';

export function parseModule(form: CompiledForm): { readonly code: string; readonly types: string } {
  const { submitted } = typeNames(form);
  const title = titleOf(form, { form, scope: '', forms: [form] });
  const head = `/** ${title}（${form.edition}）：由未知的 JSON 得出提交的填报，或其中的问题。由 tianbao build 生成，请勿修改。 */`;
  const code = [
    head,
    "import { submissionParser } from 'tianbao';",
    "import form from './form.json' with { type: 'json' };",
    '',
    'export const parseSubmitted = submissionParser(form);',
    '',
  ];
  const types = [
    head,
    "import type { SubmissionParser } from 'tianbao';",
    `import type { ${submitted} } from './answers.js';`,
    '',
    '/** 按填报之日和关联的填报判断，与填报系统相同；没有显示的内容不在结果之中。 */',
    `export declare const parseSubmitted: SubmissionParser<${submitted}>;`,
    '',
  ];
  return { code: code.join('\n'), types: types.join('\n') };
}
