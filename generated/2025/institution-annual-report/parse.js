/** 技术转移机构年报（2025年版）（2025）：由未知的 JSON 得出提交的填报，或其中的问题。由 tianbao build 生成，请勿修改。 */
import { submissionParser } from 'tianbao';
import form from './form.json' with { type: 'json' };

export const parseSubmitted = submissionParser(form);
