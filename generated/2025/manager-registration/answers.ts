/** 技术经理人（个人身份）登记（2025）。由 tianbao build 生成，请勿修改。 */

/** 技术经理人（个人身份）登记：已提交的填报。没有显示的内容不在其中。 */
export type ManagerRegistrationSubmitted = ManagerRegistrationBase & FilingSituationBranches & HasAwardsBranches;

/** 技术经理人（个人身份）登记：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type ManagerRegistrationDraft = Partly<
  ManagerRegistrationBase &
  FilingSituationNotEmployed &
  FilingSituationEmployerNotAppliedOrEmployerNotQualified &
  HasAwardsYes,
  {
    experiences: ExperiencesRowDraft[];
    projects: ProjectsRowDraft[];
    awards: AwardsRowDraft[];
  }
>;

/** 技术经理人（个人身份）登记：总是有的内容。 */
export interface ManagerRegistrationBase extends Eligibility, BasicsStep, WorkStep, Declaration {}

/**
 * 填报情形
 *
 * 为规范技术经理人登记，原则上鼓励技术转移机构统一为在本机构从业的技术经理人进行登记。
 *
 * @see MGR-0.2
 */
export interface Eligibility {
  /**
   * 填报情形（必填，单选）
   *
   * @see MGR-0.3, MGR-0.5, MGR-0.6
   */
  filingSituation: FilingSituationCode;
}

/**
 * 1.基本情况
 *
 * @see MGR-0.7, MGR-1.0
 */
export interface BasicsStep extends Personal, Education, ProfessionalTitle, TrainingRecord, Experience {}

/** ①个人基本信息 */
export interface Personal {
  /**
   * 姓名（必填，文字，50字以内）
   *
   * @see MGR-1.1
   */
  name: string;
  /**
   * 性别（必填，单选）
   *
   * @see MGR-1.2
   */
  gender: GenderCode;
  /**
   * 政治面貌（必填，单选）
   *
   * @see MGR-1.3
   */
  politicalStatus: PoliticalStatusCode;
  /**
   * 参加工作时间（必填，年月，不晚于填报当日）
   *
   * @see MGR-1.4, INF-04
   */
  workStartDate: string;
  /**
   * 联系电话（必填）
   *
   * 联系电话填写手机号。
   *
   * @see MGR-1.5, MGR-1.6
   */
  mobile: string;
  /**
   * 身份证号码（必填，18位公民身份号码）
   *
   * 与上传的身份证一致。
   *
   * @see MGR-1.7, INF-02
   */
  idNumber: string;
  /**
   * 身份证原件扫描件（必填，上传文件，jpg、jpeg、png、pdf格式，每个不超过10MB，最多2个）
   *
   * 正面、反面都要，可以是一个文件或者两个文件。
   *
   * ★必须上传身份证原件扫描件。
   *
   * @see MGR-1.7, INF-19
   */
  idCardScan: Attachment[];
  /**
   * 电子邮箱（选填，电子邮箱）
   *
   * @see MGR-1.5
   */
  email?: string;
  /**
   * 通信地址（选填，文字，200字以内）
   *
   * @see MGR-1.5
   */
  address?: string;
  /**
   * 工作单位及职务（选填，文字，100字以内）
   *
   * @see MGR-1.5
   */
  workUnit?: string;
}

/**
 * ②个人学历信息
 *
 * 填写最高学历。
 *
 * @see MGR-1.8
 */
export interface Education {
  /**
   * 最高学历（必填，单选）
   *
   * @see MGR-1.8
   */
  educationLevel: EducationLevelsCode;
  /**
   * 最高学位（选填，单选）
   *
   * @see MGR-1.8
   */
  degree?: DegreeCode;
  /**
   * 毕业院校（选填，文字，100字以内）
   *
   * @see MGR-1.8
   */
  school?: string;
  /**
   * 所学专业（选填，文字，100字以内）
   *
   * @see MGR-1.8
   */
  major?: string;
  /**
   * 毕业时间（选填，年月，不晚于填报当日）
   *
   * @see MGR-1.8, INF-04
   */
  graduationMonth?: string;
}

/**
 * ③个人职称信息
 *
 * @see MGR-1.9
 */
export interface ProfessionalTitle {
  /**
   * 职称级别（必填，单选）
   *
   * 职称不分级的，选所相当的级别。
   *
   * @see MGR-1.9
   */
  titleLevel: TitleLevelsCode;
  /**
   * 职称名称（选填，文字，50字以内）
   *
   * @see MGR-1.9
   */
  titleName?: string;
  /**
   * 职称取得时间（选填，年月，不晚于填报当日）
   *
   * @see MGR-1.9, INF-04
   */
  titleDate?: string;
  /**
   * 职称证书原件扫描件（必填，上传文件，jpg、jpeg、png、pdf格式，每个不超过10MB，最多3个）
   *
   * ★必须上传职称的原件扫描件。
   *
   * @see MGR-1.10, INF-19
   */
  titleCertScan: Attachment[];
}

/** ④培训情况 */
export interface TrainingRecord {
  /**
   * 培训情况（必填，文字，500字以内）
   *
   * 没有可填无。
   *
   * @see MGR-1.11
   */
  training: string;
}

/** ⑤从事技术转移工作经历 */
export interface Experience {
  /**
   * 从事技术转移工作经历（必填，可填多条）
   *
   * 仅罗列和技术转移工作相关的经历，最多3段，核对是否累计满一年。
   *
   * @see MGR-1.12, MGR-1.14, MGR-1.13, MGR-1.15
   */
  experiences: ExperiencesRow[];
}

/**
 * 2.工作情况
 *
 * @see MGR-0.7, MGR-2.0
 */
export interface WorkStep extends TypicalProjects, ServiceRecord, AwardRecord {}

/** ①典型服务项目情况 */
export interface TypicalProjects {
  /**
   * 典型服务项目情况（必填，可填多条）
   *
   * 近5年（2020年以来）促成的典型项目，要求1000字以内。
   *
   * ★必须要填写典型服务项目至少1个，且突出个人角色和作用。
   *
   * @see MGR-2.1, MGR-2.12, MGR-2.2, MGR-2.11, MGR-2.13
   */
  projects: ProjectsRow[];
}

/** ②近5年完成技术服务和成果推广或主流媒体宣传情况 */
export interface ServiceRecord {
  /**
   * 近5年完成技术服务和成果推广或主流媒体宣传情况（必填，文字）
   *
   * 要求1000字以内，没有可以填无。
   *
   * @see MGR-2.14, MGR-2.16, MGR-2.17, MGR-2.15
   */
  serviceAndMedia: string;
}

/** ③近5年奖励情况 */
export interface AwardRecord {
  /**
   * 近5年奖励情况（必填，单选）
   *
   * 最多填5条奖励信息，没有可填无。
   *
   * @see MGR-2.18, MGR-2.20, MGR-2.19
   */
  hasAwards: HasAwardsCode;
}

/**
 * 提交前承诺
 *
 * 完成技术经理人（个人身份）登记的，进行上一年度技术转移信息填报；基本情况会从登记表格中迁移。
 *
 * @see IND-1.1, IND-1.8
 */
export interface Declaration {
  /**
   * 本人承诺填报内容真实准确（必填，勾选确认）
   *
   * @see INF-18
   */
  declared: true;
}

/** 由「填报情形」决定的内容。 */
export type FilingSituationBranches =
  | ({ filingSituation: 'notEmployed' } &
      FilingSituationNotEmployed &
      Absent<FilingSituationEmployerNotAppliedOrEmployerNotQualified>)
  | ({ filingSituation: 'employerNotApplied' | 'employerNotQualified' } &
      FilingSituationEmployerNotAppliedOrEmployerNotQualified &
      Absent<FilingSituationNotEmployed>);

/** 「填报情形」为“未在本市技术转移机构从业”时填写的内容。 */
export interface FilingSituationNotEmployed {
  /**
   * 主要在北京市行政区域内从事技术转移和科技成果转化工作（必填，选是或否）
   *
   * 「填报情形」为“未在本市技术转移机构从业”时填写。未在本市技术转移机构从业，但主要在北京市行政区域内从事技术转移和科技成果转化工作的，可以个人身份进行技术经理人登记。
   *
   * @see MGR-0.4, MGR-0.3
   */
  mainlyInBeijing: boolean;
}

/** 「填报情形」为“所在机构未申请登记”、“所在机构不符合登记条件”之一时填写的内容。 */
export interface FilingSituationEmployerNotAppliedOrEmployerNotQualified {
  /**
   * 所在机构名称（必填，文字，100字以内）
   *
   * 「填报情形」为“所在机构未申请登记”、“所在机构不符合登记条件”之一时填写。所在机构已登记的，原则上由机构统一登记。
   *
   * @see MGR-0.5, MGR-0.6, MGR-0.2
   */
  employerName: string;
}

/** 由「近5年奖励情况」决定的内容。 */
export type HasAwardsBranches =
  | ({ hasAwards: 'yes' } & HasAwardsYes)
  | ({ hasAwards: 'no' } & Absent<HasAwardsYes>);

/** 「近5年奖励情况」为“有”时填写的内容。 */
export interface HasAwardsYes {
  /**
   * 奖励信息（必填，可填多条，至少1条，最多5条）
   *
   * 「近5年奖励情况」为“有”时填写。
   *
   * @see MGR-2.18, MGR-2.20, MGR-2.19
   */
  awards: AwardsRow[];
}

/** 从事技术转移工作经历 · 一行 */
export interface ExperiencesRow {
  /**
   * 起始时间（必填，年月，不晚于填报当日）
   *
   * @see MGR-1.12, INF-04
   */
  startMonth: string;
  /**
   * 结束时间（选填，年月，不晚于填报当日）
   *
   * 不填表示至今。
   *
   * @see MGR-1.12, INF-04
   */
  endMonth?: string;
  /**
   * 工作单位（必填，文字，100字以内）
   *
   * @see MGR-1.12
   */
  employer: string;
  /**
   * 岗位及工作内容（必填，文字，200字以内）
   *
   * 写明和技术转移工作相关的内容。
   *
   * @see MGR-1.12, MGR-1.13
   */
  duty: string;
}

/** 从事技术转移工作经历 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type ExperiencesRowDraft = Partial<ExperiencesRow>;

/** 典型服务项目情况 · 一行 */
export type ProjectsRow = ProjectsRowBase & ProjectsLandingScopeBranches;

/** 典型服务项目情况 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type ProjectsRowDraft = Partial<
  ProjectsRowBase & ProjectsLandingScopeDomestic & ProjectsLandingScopeAbroad & ProjectsLandingCountryOther
>;

/** 典型服务项目情况 · 一行：总是有的内容。 */
export interface ProjectsRowBase {
  /**
   * 项目名称（必填，文字，100字以内）
   *
   * @see MGR-2.3
   */
  projectName: string;
  /**
   * 促成时间（必填，年月，不晚于填报当日）
   *
   * 近5年促成的项目。
   *
   * @see MGR-2.2
   */
  completedMonth: string;
  /**
   * 项目内容（必填，文字）
   *
   * @see MGR-2.4
   */
  projectContent: string;
  /**
   * 项目金额（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see MGR-2.5, INF-04
   */
  projectAmount: number;
  /**
   * 本人角色（必填，文字）
   *
   * 突出个人角色和作用。
   *
   * @see MGR-2.6, MGR-2.13
   */
  personalRole: string;
  /**
   * 技术转移转化成果来源（必填，文字，100字以内）
   *
   * @see MGR-2.7
   */
  achievementSource: string;
  /**
   * 技术转移转化成果主要落地区（必填，单选）
   *
   * 国内明确省份，国外明确国家。
   *
   * @see MGR-2.8, MGR-2.9, MGR-2.10
   */
  landingScope: ProjectsLandingScopeCode;
}

/** 由「技术转移转化成果主要落地区」决定的内容。 */
export type ProjectsLandingScopeBranches =
  | ({ landingScope: 'domestic' } &
      ProjectsLandingScopeDomestic &
      Absent<ProjectsLandingScopeAbroad> &
      Absent<ProjectsLandingCountryOther>)
  | ({ landingScope: 'abroad' } &
      ProjectsLandingScopeAbroad &
      ProjectsLandingCountryBranches &
      Absent<ProjectsLandingScopeDomestic>);

/** 「技术转移转化成果主要落地区」为“国内”时填写的内容。 */
export interface ProjectsLandingScopeDomestic {
  /**
   * 落地省份（必填，单选）
   *
   * 「技术转移转化成果主要落地区」为“国内”时填写。
   *
   * @see MGR-2.9
   */
  landingProvince: ProvincesCode;
}

/** 「技术转移转化成果主要落地区」为“国外”时填写的内容。 */
export interface ProjectsLandingScopeAbroad {
  /**
   * 落地国家（必填，单选）
   *
   * 「技术转移转化成果主要落地区」为“国外”时填写。
   *
   * @see MGR-2.10
   */
  landingCountry: CountriesCode;
}

/** 由「落地国家」决定的内容。 */
export type ProjectsLandingCountryBranches =
  | ({ landingCountry: Exclude<CountriesCode, 'other'> } & Absent<ProjectsLandingCountryOther>)
  | ({ landingCountry: 'other' } & ProjectsLandingCountryOther);

/** 「落地国家」为“其他（自填）”时填写的内容。 */
export interface ProjectsLandingCountryOther {
  /**
   * 其他国家名称（必填，文字，50字以内）
   *
   * 「落地国家」为“其他（自填）”时填写。
   *
   * @see MGR-2.10
   */
  landingCountryOther: string;
}

/** 奖励信息 · 一行 */
export interface AwardsRow {
  /**
   * 奖励名称（必填，文字，100字以内）
   *
   * @see MGR-2.18
   */
  awardName: string;
  /**
   * 奖励级别（必填，单选）
   *
   * @see MGR-2.18
   */
  awardLevel: AwardLevelsCode;
  /**
   * 授予单位（必填，文字，100字以内）
   *
   * @see MGR-2.18
   */
  awardOrg: string;
  /**
   * 获奖时间（必填，年月，不晚于填报当日）
   *
   * @see MGR-2.18, INF-04
   */
  awardMonth: string;
  /**
   * 本人排名（选填，文字，20字以内）
   *
   * @see MGR-2.18
   */
  awardRank?: string;
}

/** 奖励信息 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type AwardsRowDraft = Partial<AwardsRow>;

/** 附件 */
export interface Attachment {
  /** 文件的编号 */
  id?: string;
  /** 文件名 */
  name: string;
  /** 字节 */
  size?: number;
  /** MIME */
  type?: string;
}

/** 不在其中的内容。 */
type Absent<Answers> = { [Name in keyof Answers]?: never };

/** 任何部分都可能还没有；其中的表格和分组也是。 */
type Partly<Answers, Nested> = Partial<Omit<Answers, keyof Nested>> & Partial<Nested>;

/** 奖励级别 */
export const awardLevelsOptions = [
  { code: 'national', title: '国家级' },
  { code: 'provincial', title: '省部级' },
  { code: 'municipal', title: '市（区）级' },
  { code: 'association', title: '行业协会（社会力量）' },
  { code: 'unit', title: '本单位' },
  { code: 'international', title: '国际' },
  { code: 'other', title: '其他' },
] as const;
/** 奖励级别：代码 */
export type AwardLevelsCode = (typeof awardLevelsOptions)[number]['code'];

/** 国家（地区） */
export const countriesOptions = [
  { code: 'US', title: '美国' },
  { code: 'GB', title: '英国' },
  { code: 'DE', title: '德国' },
  { code: 'FR', title: '法国' },
  { code: 'JP', title: '日本' },
  { code: 'KR', title: '韩国' },
  { code: 'SG', title: '新加坡' },
  { code: 'IL', title: '以色列' },
  { code: 'RU', title: '俄罗斯' },
  { code: 'CA', title: '加拿大' },
  { code: 'AU', title: '澳大利亚' },
  { code: 'IT', title: '意大利' },
  { code: 'ES', title: '西班牙' },
  { code: 'NL', title: '荷兰' },
  { code: 'CH', title: '瑞士' },
  { code: 'SE', title: '瑞典' },
  { code: 'FI', title: '芬兰' },
  { code: 'DK', title: '丹麦' },
  { code: 'NO', title: '挪威' },
  { code: 'AT', title: '奥地利' },
  { code: 'BE', title: '比利时' },
  { code: 'IE', title: '爱尔兰' },
  { code: 'PL', title: '波兰' },
  { code: 'IN', title: '印度' },
  { code: 'MY', title: '马来西亚' },
  { code: 'TH', title: '泰国' },
  { code: 'VN', title: '越南' },
  { code: 'ID', title: '印度尼西亚' },
  { code: 'PH', title: '菲律宾' },
  { code: 'PK', title: '巴基斯坦' },
  { code: 'KZ', title: '哈萨克斯坦' },
  { code: 'AE', title: '阿联酋' },
  { code: 'SA', title: '沙特阿拉伯' },
  { code: 'ZA', title: '南非' },
  { code: 'BR', title: '巴西' },
  { code: 'MX', title: '墨西哥' },
  { code: 'NZ', title: '新西兰' },
  { code: 'AL', title: '阿尔巴尼亚' },
  { code: 'DZ', title: '阿尔及利亚' },
  { code: 'AF', title: '阿富汗' },
  { code: 'AR', title: '阿根廷' },
  { code: 'AW', title: '阿鲁巴' },
  { code: 'OM', title: '阿曼' },
  { code: 'AZ', title: '阿塞拜疆' },
  { code: 'EG', title: '埃及' },
  { code: 'ET', title: '埃塞俄比亚' },
  { code: 'EE', title: '爱沙尼亚' },
  { code: 'AD', title: '安道尔' },
  { code: 'AO', title: '安哥拉' },
  { code: 'AI', title: '安圭拉' },
  { code: 'AG', title: '安提瓜和巴布达' },
  { code: 'AX', title: '奥兰群岛' },
  { code: 'BB', title: '巴巴多斯' },
  { code: 'PG', title: '巴布亚新几内亚' },
  { code: 'BS', title: '巴哈马' },
  { code: 'PY', title: '巴拉圭' },
  { code: 'PS', title: '巴勒斯坦' },
  { code: 'BH', title: '巴林' },
  { code: 'PA', title: '巴拿马' },
  { code: 'BY', title: '白俄罗斯' },
  { code: 'BM', title: '百慕大' },
  { code: 'BG', title: '保加利亚' },
  { code: 'MP', title: '北马里亚纳群岛' },
  { code: 'MK', title: '北马其顿' },
  { code: 'BJ', title: '贝宁' },
  { code: 'IS', title: '冰岛' },
  { code: 'PR', title: '波多黎各' },
  { code: 'BA', title: '波斯尼亚和黑塞哥维那' },
  { code: 'BO', title: '玻利维亚' },
  { code: 'BZ', title: '伯利兹' },
  { code: 'BW', title: '博茨瓦纳' },
  { code: 'BT', title: '不丹' },
  { code: 'BF', title: '布基纳法索' },
  { code: 'BI', title: '布隆迪' },
  { code: 'BV', title: '布韦岛' },
  { code: 'KP', title: '朝鲜' },
  { code: 'GQ', title: '赤道几内亚' },
  { code: 'TL', title: '东帝汶' },
  { code: 'TG', title: '多哥' },
  { code: 'DO', title: '多米尼加共和国' },
  { code: 'DM', title: '多米尼克' },
  { code: 'EC', title: '厄瓜多尔' },
  { code: 'ER', title: '厄立特里亚' },
  { code: 'FO', title: '法罗群岛' },
  { code: 'PF', title: '法属波利尼西亚' },
  { code: 'GF', title: '法属圭亚那' },
  { code: 'TF', title: '法属南部领地' },
  { code: 'MF', title: '法属圣马丁' },
  { code: 'VA', title: '梵蒂冈' },
  { code: 'FJ', title: '斐济' },
  { code: 'CV', title: '佛得角' },
  { code: 'GM', title: '冈比亚' },
  { code: 'CG', title: '刚果（布）' },
  { code: 'CD', title: '刚果（金）' },
  { code: 'CO', title: '哥伦比亚' },
  { code: 'CR', title: '哥斯达黎加' },
  { code: 'GD', title: '格林纳达' },
  { code: 'GL', title: '格陵兰' },
  { code: 'GE', title: '格鲁吉亚' },
  { code: 'GG', title: '根西岛' },
  { code: 'CU', title: '古巴' },
  { code: 'GP', title: '瓜德罗普' },
  { code: 'GU', title: '关岛' },
  { code: 'GY', title: '圭亚那' },
  { code: 'HT', title: '海地' },
  { code: 'BQ', title: '荷属加勒比区' },
  { code: 'SX', title: '荷属圣马丁' },
  { code: 'HM', title: '赫德岛和麦克唐纳群岛' },
  { code: 'ME', title: '黑山' },
  { code: 'HN', title: '洪都拉斯' },
  { code: 'KI', title: '基里巴斯' },
  { code: 'DJ', title: '吉布提' },
  { code: 'KG', title: '吉尔吉斯斯坦' },
  { code: 'GN', title: '几内亚' },
  { code: 'GW', title: '几内亚比绍' },
  { code: 'GH', title: '加纳' },
  { code: 'GA', title: '加蓬' },
  { code: 'KH', title: '柬埔寨' },
  { code: 'CZ', title: '捷克' },
  { code: 'ZW', title: '津巴布韦' },
  { code: 'CM', title: '喀麦隆' },
  { code: 'QA', title: '卡塔尔' },
  { code: 'KY', title: '开曼群岛' },
  { code: 'CC', title: '科科斯（基林）群岛' },
  { code: 'KM', title: '科摩罗' },
  { code: 'CI', title: '科特迪瓦' },
  { code: 'KW', title: '科威特' },
  { code: 'HR', title: '克罗地亚' },
  { code: 'KE', title: '肯尼亚' },
  { code: 'CK', title: '库克群岛' },
  { code: 'CW', title: '库拉索' },
  { code: 'LV', title: '拉脱维亚' },
  { code: 'LS', title: '莱索托' },
  { code: 'LA', title: '老挝' },
  { code: 'LB', title: '黎巴嫩' },
  { code: 'LT', title: '立陶宛' },
  { code: 'LR', title: '利比里亚' },
  { code: 'LY', title: '利比亚' },
  { code: 'LI', title: '列支敦士登' },
  { code: 'RE', title: '留尼汪' },
  { code: 'LU', title: '卢森堡' },
  { code: 'RW', title: '卢旺达' },
  { code: 'RO', title: '罗马尼亚' },
  { code: 'MG', title: '马达加斯加' },
  { code: 'IM', title: '马恩岛' },
  { code: 'MV', title: '马尔代夫' },
  { code: 'FK', title: '马尔维纳斯群岛（福克兰群岛）' },
  { code: 'MT', title: '马耳他' },
  { code: 'MW', title: '马拉维' },
  { code: 'ML', title: '马里' },
  { code: 'MH', title: '马绍尔群岛' },
  { code: 'MQ', title: '马提尼克' },
  { code: 'YT', title: '马约特' },
  { code: 'MU', title: '毛里求斯' },
  { code: 'MR', title: '毛里塔尼亚' },
  { code: 'UM', title: '美国本土外小岛屿' },
  { code: 'AS', title: '美属萨摩亚' },
  { code: 'VI', title: '美属维尔京群岛' },
  { code: 'MN', title: '蒙古' },
  { code: 'MS', title: '蒙特塞拉特' },
  { code: 'BD', title: '孟加拉国' },
  { code: 'PE', title: '秘鲁' },
  { code: 'FM', title: '密克罗尼西亚' },
  { code: 'MM', title: '缅甸' },
  { code: 'MD', title: '摩尔多瓦' },
  { code: 'MA', title: '摩洛哥' },
  { code: 'MC', title: '摩纳哥' },
  { code: 'MZ', title: '莫桑比克' },
  { code: 'NA', title: '纳米比亚' },
  { code: 'AQ', title: '南极洲' },
  { code: 'GS', title: '南乔治亚和南桑威奇群岛' },
  { code: 'SS', title: '南苏丹' },
  { code: 'NR', title: '瑙鲁' },
  { code: 'NI', title: '尼加拉瓜' },
  { code: 'NP', title: '尼泊尔' },
  { code: 'NE', title: '尼日尔' },
  { code: 'NG', title: '尼日利亚' },
  { code: 'NU', title: '纽埃' },
  { code: 'NF', title: '诺福克岛' },
  { code: 'PW', title: '帕劳' },
  { code: 'PN', title: '皮特凯恩群岛' },
  { code: 'PT', title: '葡萄牙' },
  { code: 'SV', title: '萨尔瓦多' },
  { code: 'WS', title: '萨摩亚' },
  { code: 'RS', title: '塞尔维亚' },
  { code: 'SL', title: '塞拉利昂' },
  { code: 'SN', title: '塞内加尔' },
  { code: 'CY', title: '塞浦路斯' },
  { code: 'SC', title: '塞舌尔' },
  { code: 'BL', title: '圣巴泰勒米' },
  { code: 'CX', title: '圣诞岛' },
  { code: 'ST', title: '圣多美和普林西比' },
  { code: 'SH', title: '圣赫勒拿' },
  { code: 'KN', title: '圣基茨和尼维斯' },
  { code: 'LC', title: '圣卢西亚' },
  { code: 'SM', title: '圣马力诺' },
  { code: 'PM', title: '圣皮埃尔和密克隆群岛' },
  { code: 'VC', title: '圣文森特和格林纳丁斯' },
  { code: 'LK', title: '斯里兰卡' },
  { code: 'SK', title: '斯洛伐克' },
  { code: 'SI', title: '斯洛文尼亚' },
  { code: 'SJ', title: '斯瓦尔巴和扬马延' },
  { code: 'SZ', title: '斯威士兰' },
  { code: 'SD', title: '苏丹' },
  { code: 'SR', title: '苏里南' },
  { code: 'SB', title: '所罗门群岛' },
  { code: 'SO', title: '索马里' },
  { code: 'TJ', title: '塔吉克斯坦' },
  { code: 'TZ', title: '坦桑尼亚' },
  { code: 'TO', title: '汤加' },
  { code: 'TC', title: '特克斯和凯科斯群岛' },
  { code: 'TT', title: '特立尼达和多巴哥' },
  { code: 'TN', title: '突尼斯' },
  { code: 'TV', title: '图瓦卢' },
  { code: 'TR', title: '土耳其' },
  { code: 'TM', title: '土库曼斯坦' },
  { code: 'TK', title: '托克劳' },
  { code: 'WF', title: '瓦利斯和富图纳' },
  { code: 'VU', title: '瓦努阿图' },
  { code: 'GT', title: '危地马拉' },
  { code: 'VE', title: '委内瑞拉' },
  { code: 'BN', title: '文莱' },
  { code: 'UG', title: '乌干达' },
  { code: 'UA', title: '乌克兰' },
  { code: 'UY', title: '乌拉圭' },
  { code: 'UZ', title: '乌兹别克斯坦' },
  { code: 'EH', title: '西撒哈拉' },
  { code: 'GR', title: '希腊' },
  { code: 'NC', title: '新喀里多尼亚' },
  { code: 'HU', title: '匈牙利' },
  { code: 'SY', title: '叙利亚' },
  { code: 'JM', title: '牙买加' },
  { code: 'AM', title: '亚美尼亚' },
  { code: 'YE', title: '也门' },
  { code: 'IQ', title: '伊拉克' },
  { code: 'IR', title: '伊朗' },
  { code: 'VG', title: '英属维尔京群岛' },
  { code: 'IO', title: '英属印度洋领地' },
  { code: 'JO', title: '约旦' },
  { code: 'ZM', title: '赞比亚' },
  { code: 'JE', title: '泽西岛' },
  { code: 'TD', title: '乍得' },
  { code: 'GI', title: '直布罗陀' },
  { code: 'CL', title: '智利' },
  { code: 'CF', title: '中非共和国' },
  { code: 'other', title: '其他（自填）' },
] as const;
/** 国家（地区）：代码 */
export type CountriesCode = (typeof countriesOptions)[number]['code'];

/** 最高学位 */
export const degreeOptions = [
  { code: 'doctor', title: '博士' },
  { code: 'master', title: '硕士' },
  { code: 'bachelor', title: '学士' },
  { code: 'none', title: '无' },
] as const;
/** 最高学位：代码 */
export type DegreeCode = (typeof degreeOptions)[number]['code'];

/** 学历 */
export const educationLevelsOptions = [
  { code: '11', title: '博士研究生毕业' },
  { code: '14', title: '硕士研究生毕业' },
  { code: '17', title: '研究生班毕业' },
  { code: '21', title: '大学本科毕业' },
  { code: '31', title: '大学专科毕业' },
  { code: '41', title: '中等专科毕业' },
  { code: '61', title: '普通高中毕业' },
  { code: '90', title: '其他' },
] as const;
/** 学历：代码 */
export type EducationLevelsCode = (typeof educationLevelsOptions)[number]['code'];

/** 填报情形 */
export const filingSituationOptions = [
  { code: 'notEmployed', title: '未在本市技术转移机构从业' },
  { code: 'employerNotApplied', title: '所在机构未申请登记' },
  { code: 'employerNotQualified', title: '所在机构不符合登记条件' },
] as const;
/** 填报情形：代码 */
export type FilingSituationCode = (typeof filingSituationOptions)[number]['code'];

/** 性别 */
export const genderOptions = [
  { code: '1', title: '男' },
  { code: '2', title: '女' },
] as const;
/** 性别：代码 */
export type GenderCode = (typeof genderOptions)[number]['code'];

/** 近5年奖励情况 */
export const hasAwardsOptions = [
  { code: 'yes', title: '有' },
  { code: 'no', title: '无' },
] as const;
/** 近5年奖励情况：代码 */
export type HasAwardsCode = (typeof hasAwardsOptions)[number]['code'];

/** 政治面貌 */
export const politicalStatusOptions = [
  { code: '01', title: '中国共产党党员' },
  { code: '02', title: '中国共产党预备党员' },
  { code: '03', title: '中国共产主义青年团团员' },
  { code: '04', title: '中国国民党革命委员会会员' },
  { code: '05', title: '中国民主同盟盟员' },
  { code: '06', title: '中国民主建国会会员' },
  { code: '07', title: '中国民主促进会会员' },
  { code: '08', title: '中国农工民主党党员' },
  { code: '09', title: '中国致公党党员' },
  { code: '10', title: '九三学社社员' },
  { code: '11', title: '台湾民主自治同盟盟员' },
  { code: '12', title: '无党派民主人士' },
  { code: '13', title: '群众' },
] as const;
/** 政治面貌：代码 */
export type PoliticalStatusCode = (typeof politicalStatusOptions)[number]['code'];

/** 技术转移转化成果主要落地区 */
export const projectsLandingScopeOptions = [
  { code: 'domestic', title: '国内' },
  { code: 'abroad', title: '国外' },
] as const;
/** 技术转移转化成果主要落地区：代码 */
export type ProjectsLandingScopeCode = (typeof projectsLandingScopeOptions)[number]['code'];

/** 省级行政区 */
export const provincesOptions = [
  { code: '110000', title: '北京市' },
  { code: '120000', title: '天津市' },
  { code: '130000', title: '河北省' },
  { code: '140000', title: '山西省' },
  { code: '150000', title: '内蒙古自治区' },
  { code: '210000', title: '辽宁省' },
  { code: '220000', title: '吉林省' },
  { code: '230000', title: '黑龙江省' },
  { code: '310000', title: '上海市' },
  { code: '320000', title: '江苏省' },
  { code: '330000', title: '浙江省' },
  { code: '340000', title: '安徽省' },
  { code: '350000', title: '福建省' },
  { code: '360000', title: '江西省' },
  { code: '370000', title: '山东省' },
  { code: '410000', title: '河南省' },
  { code: '420000', title: '湖北省' },
  { code: '430000', title: '湖南省' },
  { code: '440000', title: '广东省' },
  { code: '450000', title: '广西壮族自治区' },
  { code: '460000', title: '海南省' },
  { code: '500000', title: '重庆市' },
  { code: '510000', title: '四川省' },
  { code: '520000', title: '贵州省' },
  { code: '530000', title: '云南省' },
  { code: '540000', title: '西藏自治区' },
  { code: '610000', title: '陕西省' },
  { code: '620000', title: '甘肃省' },
  { code: '630000', title: '青海省' },
  { code: '640000', title: '宁夏回族自治区' },
  { code: '650000', title: '新疆维吾尔自治区' },
  { code: '710000', title: '台湾省' },
  { code: '810000', title: '香港特别行政区' },
  { code: '820000', title: '澳门特别行政区' },
] as const;
/** 省级行政区：代码 */
export type ProvincesCode = (typeof provincesOptions)[number]['code'];

/** 职称级别 */
export const titleLevelsOptions = [
  { code: 'seniorFull', title: '正高级' },
  { code: 'seniorAssociate', title: '副高级' },
  { code: 'intermediate', title: '中级' },
  { code: 'junior', title: '初级' },
  { code: 'none', title: '无' },
] as const;
/** 职称级别：代码 */
export type TitleLevelsCode = (typeof titleLevelsOptions)[number]['code'];
