/** 技术转移机构登记（2025）：由2024年版提交的填报得出本版的草稿。由 tianbao build 生成，请勿修改。 */
import type { AskedNote, CarriedDraft, ConvertedNote, DroppedNote } from 'tianbao';
import type * as before from '../../2024/institution-registration/answers.js';
import type * as after from './answers.js';

/**
 * 改名、换代码的自动转换；没有原样带入的，每一项都在 `report` 里。
 *
 * 改名：contactName → liaisonName。
 */
export declare function carry(
  submitted: before.InstitutionRegistrationSubmitted,
): CarriedDraft<after.InstitutionRegistrationDraft, InstitutionRegistrationNote>;

/** `report` 里可能有的。 */
export type InstitutionRegistrationNote =
  /** 已获资质：自动转换 */
  | ConvertedNote<'qualifications', 'qualifications', before.QualificationsCode[], after.QualificationsCode[]>
  /** 已获资质：要重新选择。2025年版把这个选项分成了几个 */
  | AskedNote<'qualifications', 'qualifications', 'nationalIncubator', 'excellentIncubator' | 'standardIncubator'>
  /** 服务产业领域：自动转换 */
  | ConvertedNote<
      'serviceIndustries',
      'serviceIndustries',
      before.ServiceIndustriesCode[],
      after.ServiceIndustriesCode[]
    >
  /** 已征求经理人意见：不带入。每次填报都要重新确认 */
  | DroppedNote<`managers[${number}].managerConsented`, `managers[${number}].managerConsented`, true>
  /** 本单位承诺填报内容真实准确：不带入。每次填报都要重新确认 */
  | DroppedNote<'declared', 'declared', true>;
