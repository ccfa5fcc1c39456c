/** 技术转移机构年报（2025年版）（2025）：由未知的 JSON 得出提交的填报，或其中的问题。由 tianbao build 生成，请勿修改。 */
import type { SubmissionParser } from 'tianbao';
import type { InstitutionAnnualReportSubmitted } from './answers.js';

/** 按填报之日和关联的填报判断，与填报系统相同；没有显示的内容不在结果之中。 */
export declare const parseSubmitted: SubmissionParser<InstitutionAnnualReportSubmitted>;
