/** 技术经理人（个人身份）登记（2025）：由2024年版提交的填报得出本版的草稿。由 tianbao build 生成，请勿修改。 */
import type { CarriedDraft, DroppedNote } from 'tianbao';
import type * as before from '../../2024/manager-registration/answers.js';
import type * as after from './answers.js';

/** 改名、换代码的自动转换；没有原样带入的，每一项都在 `report` 里。 */
export declare function carry(
  submitted: before.ManagerRegistrationSubmitted,
): CarriedDraft<after.ManagerRegistrationDraft, ManagerRegistrationNote>;

/** `report` 里可能有的。 */
export type ManagerRegistrationNote =
  /** 本人承诺填报内容真实准确：不带入。每次填报都要重新确认 */
  | DroppedNote<'declared', 'declared', true>;
