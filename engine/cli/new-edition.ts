/** `tianbao new-edition`: the file that next year's edition starts from. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CompiledEdition } from '../compile.ts';
import { addMonths } from '../expression/dates.ts';
import type { Call } from './command.ts';
import { soundEditions } from './editions.ts';
import { Refusal } from './refusal.ts';
import type { ExitCode } from './terminal.ts';

export async function newEdition({ arguments: { positionals, texts }, terminal }: Call): Promise<ExitCode> {
  const [written = ''] = positionals;
  const year = Number(written);
  if (!/^(19|2\d)\d\d$/.test(written))
    throw new Refusal(
      { zh: `“${written}”不是年份。`, en: `"${written}" is no year.` },
      { zh: '写明年份，如 2026。', en: 'Name the year, such as 2026.' },
    );
  const folder = texts['forms'] ?? 'forms';
  const base = soundEditions(folder, terminal).findLast(({ edition }) => edition < year);
  if (base === undefined)
    throw new Refusal({
      zh: `${year}年以前没有可以作为底稿的版本。`,
      en: `There is no edition before ${year} to start from.`,
    });
  const file = join(folder, `${year}.yaml`);
  const path = resolve(terminal.cwd, file);
  if (existsSync(path))
    throw new Refusal(
      { zh: `${file} 已经有了。`, en: `${file} is there already.` },
      { zh: '直接改它，或者先移走。', en: 'Edit it, or move it away first.' },
    );
  writeFileSync(path, editionText(year, base));
  const next = {
    zh: `${file} 叠加在${base.edition}年版上面。把改动写进去，然后运行：`,
    en: `${file} is laid over edition ${base.edition}. Write into it what changes; then:`,
  };
  terminal.out(`${next[terminal.language]}\n`);
  terminal.out(`  npx tianbao check ${folder}\n  npx tianbao compare ${base.edition} ${year} --forms ${folder}\n`);
  return 0;
}

function editionText(year: number, { edition, opens, closes, forms }: CompiledEdition): string {
  const days = Object.entries({ opens, closes }).flatMap(([key, day]) =>
    day === undefined ? [] : [`${key}: ${addMonths(day, 12 * (year - edition)) ?? day}`],
  );
  const form = forms[0]?.form ?? 'form-name';
  const field = forms[0]?.scope.fields[0]?.name ?? 'fieldName';
  return `# ${year}年版：只写与${edition}年版不同的地方；没有写的照旧，年份自动顺延。
edition: ${year}
extends: ${edition}
${days.join('\n')}

# 改动写在下面（去掉行首的 #）。改完后运行 tianbao check 和 tianbao compare ${edition} ${year}。
#
# forms:
#   ${form}:
#     fields:
#       newField:                        # 新增：写全，并说明放在哪里
#         after: ${field}
#         title: 新字段
#         type: integer
#         unit: 项
#       oldField: { remove: 删去的原因 }    # 删去
#       newName: { was: oldName }         # 改名：往年的答案随之改名
#       ${field}: { help: 新的说明 }        # 改其中一项
#       someChoice:
#         options:
#           newCode: { title: 新选项, was: oldCode }   # 换代码；合并写 was: [a, b]
#       someAmount: { unit: 元, fresh: 单位改了 }       # 往年的答案不带入，请重新填写
#     rules:
#       RULE-1: { level: error }          # 提醒改为必须
`;
}
