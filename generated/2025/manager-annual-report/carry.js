/** 技术经理人（个人身份）年度信息填报（2025）：由2024年版提交的填报得出本版的草稿。由 tianbao build 生成，请勿修改。 */
import { draftCarrier } from 'tianbao';
import before from '../../2024/manager-annual-report/form.json' with { type: 'json' };
import after from './form.json' with { type: 'json' };

export const carry = draftCarrier(before, after);
