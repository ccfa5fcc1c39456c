/** A request that is refused: sent as application/problem+json, in Chinese, saying what to do. */
import type { ProblemDocument } from '../shared/api.ts';

export class RefusedRequest extends Error {
  readonly document: ProblemDocument & Readonly<Record<string, unknown>>;

  constructor(document: ProblemDocument, extra: Readonly<Record<string, unknown>> = {}) {
    super(document.title);
    this.document = { ...document, ...extra };
  }
}

export const refusals = {
  signInNeeded: () =>
    refusal(401, 'sign-in-needed', '登录已过期或尚未登录', '请重新登录；未保存的内容仍留在本机，登录后会自动补存。'),
  notFound: () => refusal(404, 'not-found', '没有找到', '请返回“我的填报”重新进入。'),
  notAllowed: () => refusal(403, 'not-allowed', '您的账号不能做这项操作', '如需办理，请联系管理员。'),
  crossSite: () => refusal(403, 'cross-site', '请求来自其他网站，已拒绝', '请在本系统的页面中操作。'),
  notEditable: () =>
    refusal(409, 'not-editable', '这份填报已提交，不能再修改', '如需修改，请先在审核前撤回，或等待管理员退回。'),
  notInThisState: () => refusal(409, 'state-changed', '这份填报的状态已经变化', '请刷新页面，按最新状态继续办理。'),
  editionNotOpen: (opens: string) =>
    refusal(409, 'not-open', '填报尚未开始', `本年度填报自${opens}起开放，请届时再来。`),
  linkMissing: (title: string) =>
    refusal(409, 'link-missing', `需要先完成《${title}》`, `请先填报并提交《${title}》，再填报本表。`),
  acceptedLinkMissing: (title: string) =>
    refusal(409, 'link-missing', `需要先完成《${title}》`, `请先填报并提交《${title}》，审核通过后再填报本表。`),
  badPath: () => refusal(400, 'bad-path', '要保存的位置不存在', '请刷新页面后重试。'),
  tooLarge: (limit: string) => refusal(413, 'too-large', '内容过大', `单次或单份内容不能超过${limit}，请减少后重试。`),
  badUpload: (title: string, detail: string) => refusal(422, 'bad-upload', title, detail),
  wrongPassword: () =>
    refusal(401, 'wrong-password', '用户名或密码不正确', '请核对后重新输入；连续多次错误会被暂时限制登录。'),
  tooMany: () => refusal(429, 'too-many', '尝试次数过多', '请过几分钟再试。'),
} satisfies Record<string, (...words: string[]) => RefusedRequest>;

function refusal(status: number, code: string, title: string, detail: string): RefusedRequest {
  return new RefusedRequest({ status, code, title, detail });
}
