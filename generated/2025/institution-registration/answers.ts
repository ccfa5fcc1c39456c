/** 技术转移机构登记（2025）。由 tianbao build 生成，请勿修改。 */

/** 技术转移机构登记：已提交的填报。没有显示的内容不在其中。 */
export type InstitutionRegistrationSubmitted = InstitutionRegistrationBase & InstitutionNatureBranches & UsesAiBranches;

/** 技术转移机构登记：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type InstitutionRegistrationDraft = Partly<
  InstitutionRegistrationBase & InstitutionNatureInternalDepartment & UsesAiYes,
  {
    performanceCases: PerformanceCasesRowDraft[];
    managers: ManagersRowDraft[];
  }
>;

/** 技术转移机构登记：总是有的内容。 */
export interface InstitutionRegistrationBase extends BasicInfoStep, TransferWorkStep, ManagersStep, Declaration {}

/**
 * （一）基本信息
 *
 * @see REG-0.3, REG-1.0
 */
export interface BasicInfoStep extends BasicInfo, ServiceDomain, Responsible, Staff {}

/**
 * 基本信息
 *
 * @see REG-0.3
 */
export interface BasicInfo {
  /**
   * 机构性质（必填，单选）
   *
   * ★如您是内设机构，请务必勾选“内设机构”这一项。
   *
   * @see REG-1.1.1, REG-1.1.5
   */
  institutionNature: InstitutionNatureCode;
  /**
   * 机构名称（必填，文字，100字以内）
   *
   * 「机构性质」为“内设机构”时：机构名称必须完善至从事技术转移的具体部门。
   *
   * 其他情形：填写与工商注册相一致的机构名称。
   *
   * @see REG-1.2.1, REG-1.2.2, REG-1.2.3
   */
  institutionName: string;
  /**
   * 机构类别（必填，单选）
   *
   * @see REG-1.3.1
   */
  institutionCategory: InstitutionCategoryCode;
  /**
   * 统一社会信用代码（必填，18位代码）
   *
   * 「机构性质」为“内设机构”时：内设机构填写所在单位的社会信用代码信息。
   *
   * 其他情形：填写与工商注册相一致的机构名称的统一社会信用代码。
   *
   * @see REG-1.4.1, INF-01, REG-1.4.3, REG-1.4.2
   */
  creditCode: string;
  /**
   * 营业执照（必填，上传文件，jpg、jpeg、png、pdf格式，每个不超过10MB，最多3个）
   *
   * 「机构性质」为“内设机构”时：内设机构所在单位的营业执照。没有营业执照的事业单位上传事业单位法人证书。
   *
   * 其他情形：没有营业执照的事业单位上传事业单位法人证书。
   *
   * @see REG-1.5.1, REG-1.5.2, INF-19
   */
  businessLicense: Attachment[];
  /**
   * 机构成立时间（选填，年月日，不晚于填报当日）
   *
   * @see REG-1.0, INF-04
   */
  establishedDate?: string;
  /**
   * 办公所在区（选填，单选）
   *
   * @see REG-1.0
   */
  officeDistrict?: BeijingDistrictsCode;
  /**
   * 办公地址（选填，文字，200字以内）
   *
   * @see REG-1.0
   */
  officeAddress?: string;
  /**
   * 网址（选填，网址）
   *
   * @see REG-1.0
   */
  website?: string;
  /**
   * 已获资质（选填，多选）
   *
   * @see REG-1.0
   */
  qualifications?: QualificationsCode[];
  /**
   * 机构简介（必填，文字）
   *
   * 300字以内，可用于对外宣传，请附联系人和联络方式。
   *
   * @see REG-1.6.1, REG-1.6.2, REG-1.6.3
   */
  institutionIntro: string;
}

/**
 * 业务服务领域
 *
 * @see REG-0.3
 */
export interface ServiceDomain {
  /**
   * 服务产业领域（必填，多选）
   *
   * 最多选3项，选择业务最紧密的3项。
   *
   * @see REG-1.7.1, REG-1.7.2
   */
  serviceIndustries: ServiceIndustriesCode[];
  /**
   * 主要业务范围（选填，多选）
   *
   * @see REG-0.3
   */
  serviceScope?: ServiceScopeCode[];
  /**
   * 国际技术转移（必填，文字，500字以内）
   *
   * 如实填写，没有可填无。
   *
   * @see REG-1.8.1, REG-1.8.2
   */
  internationalTransfer: string;
  /**
   * 是否应用人工智能开展技术转移服务（必填，选是或否）
   *
   * 如成果挖掘、需求匹配、价值评估中应用大模型等。
   *
   * @see N25-3
   */
  usesAi: boolean;
}

/**
 * 责任人及联络信息
 *
 * @see REG-0.3
 */
export interface Responsible {
  /**
   * 机构负责人（必填，文字，50字以内）
   *
   * 「机构性质」为“内设机构”时：技术转移机构的负责人，如机构是内设部门则是该部门的负责人。
   *
   * 其他情形：技术转移机构的负责人。
   *
   * @see REG-1.9.1, REG-1.9.2
   */
  headName: string;
  /**
   * 负责人职务（选填，文字，50字以内）
   *
   * @see REG-0.3
   */
  headPosition?: string;
  /**
   * 负责人手机（选填，11位手机号）
   *
   * @see REG-0.3
   */
  headMobile?: string;
  /**
   * 联络员（必填，文字，50字以内）
   *
   * @see REG-0.3, N25-4
   */
  liaisonName: string;
  /**
   * 联系人职务（选填，文字，50字以内）
   *
   * @see REG-0.3
   */
  contactPosition?: string;
  /**
   * 联系人手机（必填，11位手机号）
   *
   * @see REG-0.3
   */
  contactMobile: string;
  /**
   * 办公电话（选填，文字，30字以内）
   *
   * @see REG-0.3
   */
  contactPhone?: string;
  /**
   * 电子邮箱（选填，电子邮箱）
   *
   * @see REG-0.3
   */
  contactEmail?: string;
}

/**
 * 人员情况
 *
 * 总人数、技术转移人员数量、专职人员数量等按照界面提示如实填写。
 *
 * @see REG-0.3, REG-1.10.4
 */
export interface Staff {
  /**
   * 总人数（必填，整数，单位人，不小于0）
   *
   * 机构全部在岗人员，含专职和兼职。
   *
   * @see REG-1.10.1, INF-04
   */
  staffTotal: number;
  /**
   * 技术转移人员数量（必填，整数，单位人，不小于0）
   *
   * 总人数中从事技术转移工作的人员。
   *
   * @see REG-1.10.2, INF-04
   */
  transferStaffCount: number;
  /**
   * 专职人员数量（必填，整数，单位人，不小于0）
   *
   * 专职从事技术转移工作的人员。
   *
   * @see REG-1.10.3, INF-04
   */
  fullTimeStaffCount: number;
  /**
   * 兼职人员数量（选填，整数，单位人，不小于0）
   *
   * 兼职从事技术转移工作的人员。
   *
   * @see REG-1.10.4, INF-04
   */
  partTimeStaffCount?: number;
  /**
   * 博士人数（选填，整数，单位人，不小于0）
   *
   * 总人数中最高学历为博士研究生的人员。
   *
   * @see REG-1.10.4, INF-04
   */
  doctorCount?: number;
  /**
   * 硕士人数（选填，整数，单位人，不小于0）
   *
   * 总人数中最高学历为硕士研究生的人员。
   *
   * @see REG-1.10.4, INF-04
   */
  masterCount?: number;
  /**
   * 本科人数（选填，整数，单位人，不小于0）
   *
   * 总人数中最高学历为大学本科的人员。
   *
   * @see REG-1.10.4, INF-04
   */
  bachelorCount?: number;
  /**
   * 正高级职称人数（选填，整数，单位人，不小于0）
   *
   * 总人数中最高职称为正高级的人员。
   *
   * @see REG-1.10.4, INF-04
   */
  seniorFullCount?: number;
  /**
   * 副高级职称人数（选填，整数，单位人，不小于0）
   *
   * 总人数中最高职称为副高级的人员。
   *
   * @see REG-1.10.4, INF-04
   */
  seniorAssociateCount?: number;
  /**
   * 中级职称人数（选填，整数，单位人，不小于0）
   *
   * 总人数中最高职称为中级的人员。
   *
   * @see REG-1.10.4, INF-04
   */
  intermediateCount?: number;
  /**
   * 取得技术经纪专业职称人数（选填，整数，单位人，不小于0）
   *
   * 总人数中取得技术经纪专业职称（不论级别）的人员。
   *
   * @see REG-1.10.4, INF-04
   */
  brokerTitleCount?: number;
}

/**
 * （二）机构技术转移工作情况
 *
 * @see REG-0.4, REG-2.0
 */
export interface TransferWorkStep extends Overview, Performance, Planning {}

/**
 * 1.基本情况
 *
 * @see REG-0.4
 */
export interface Overview {
  /**
   * 基本情况（必填，文字）
   *
   * 800字以内，包括定位及目标；
   * 经营条件：包括经营场所、经营手段、经费来源、合作伙伴及客户群情况；
   * 制度规范：从事技术转移服务的规章制度和服务规范；
   * 服务模式：介绍技术转移及服务的运营模式、经营管理、市场开拓等创新经验。
   *
   * ★请注意，一定要罗列出规章制度和服务规范。
   *
   * @see REG-2.1.1, REG-2.1.2, REG-2.1.3, REG-2.1.4, REG-2.1.5, REG-2.1.6
   */
  workOverview: string;
}

/**
 * 2.业绩情况
 *
 * 600字以内，包括技术转移业绩和典型案例（2个）；社会信誉情况。
 *
 * @see REG-0.4, REG-2.2.1, REG-2.2.2, REG-2.2.3
 */
export interface Performance {
  /**
   * 技术转移业绩（必填，文字）
   *
   * @see REG-2.2.2
   */
  performanceSummary: string;
  /**
   * 典型案例（必填，可填多条）
   *
   * ★请注意：案例至少2个，要体现技术转移业务业绩情况。
   *
   * @see REG-2.2.2, REG-2.2.5, REG-2.2.6
   */
  performanceCases: PerformanceCasesRow[];
  /**
   * 社会信誉情况（必填，文字）
   *
   * 介绍机构的社会信誉情况，例如近两年获得过哪些媒体的报道或被树立典型而在行业内进行宣传、投诉和诉讼情况等（没有可填写无）。
   *
   * @see REG-2.2.3, REG-2.2.4
   */
  reputation: string;
}

/**
 * 3.发展规划
 *
 * @see REG-0.4
 */
export interface Planning {
  /**
   * 发展规划（必填，文字）
   *
   * 600字以内。包括推动科技成果转化制度、转移体制机制建设；
   * 探索和提升科技成果转化服务能力；
   * 专业化人才队伍建设等方面的规划。
   *
   * @see REG-2.3.1, REG-2.3.2, REG-2.3.3, REG-2.3.4
   */
  developmentPlan: string;
}

/**
 * （三）技术经理人填报
 *
 * 此部分填报可以选择逐行新增，也可以批量导入。
 *
 * @see REG-0.5, REG-3.0, REG-3.0.1, REG-3.0.2, REG-3.0.3
 */
export interface ManagersStep {
  /**
   * 技术经理人（选填，可填多条）
   *
   * 可以逐条填写，也可以下载Excel模板，填写后导入。再次导入时，「姓名」、「联系电话」都相同的是同一条。
   *
   * @see REG-0.5, REG-3.0.1, REG-3.0.2, INF-14
   */
  managers?: ManagersRow[];
}

/**
 * 提交前承诺
 *
 * 完成技术转移机构登记的，进行上一年度技术转移信息填报，其中，基本信息（含基本信息、业务服务领域、责任人及联络信息、人员情况）和技术经理人信息（基本情况、工作情况）两部分会从登记信息中迁移到年度技术转移信息填报中，2025年新登记机构无需修改，2024年完成登记的机构注意修改，包括更新技术经理人年度信息。
 *
 * @see REG-4.1, REG-4.2, REG-4.3, REG-4.4, REG-4.5, REG-4.6, REG-4.7
 */
export interface Declaration {
  /**
   * 本单位承诺填报内容真实准确（必填，勾选确认）
   *
   * 请各机构对经理人的信息认真核实。
   *
   * @see INF-18, REG-3.0.3
   */
  declared: true;
}

/** 由「机构性质」决定的内容。 */
export type InstitutionNatureBranches =
  | ({ institutionNature: 'legalEntity' | 'nonLegalEntity' } & Absent<InstitutionNatureInternalDepartment>)
  | ({ institutionNature: 'internalDepartment' } & InstitutionNatureInternalDepartment);

/** 「机构性质」为“内设机构”时填写的内容。 */
export interface InstitutionNatureInternalDepartment {
  /**
   * 所在单位名称（必填，文字，100字以内）
   *
   * 「机构性质」为“内设机构”时填写。内设机构所在的法人单位的全称。
   *
   * @see REG-1.2.3, REG-1.4.3, REG-1.5.2
   */
  hostUnitName: string;
}

/** 由「是否应用人工智能开展技术转移服务」决定的内容。 */
export type UsesAiBranches =
  | ({ usesAi: true } & UsesAiYes)
  | ({ usesAi: false } & Absent<UsesAiYes>);

/** 「是否应用人工智能开展技术转移服务」为“是”时填写的内容。 */
export interface UsesAiYes {
  /**
   * 应用人工智能的情况（必填，文字）
   *
   * 「是否应用人工智能开展技术转移服务」为“是”时填写。300字以内，写明用在哪些环节、取得什么成效。
   *
   * @see N25-3a
   */
  aiUse: string;
}

/** 典型案例 · 一行 */
export interface PerformanceCasesRow {
  /**
   * 案例名称（必填，文字，60字以内）
   *
   * @see REG-2.2.2
   */
  title: string;
  /**
   * 案例内容（必填，文字）
   *
   * 要体现技术转移业务业绩情况。
   *
   * @see REG-2.2.2, REG-2.2.6
   */
  content: string;
}

/** 典型案例 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type PerformanceCasesRowDraft = Partial<PerformanceCasesRow>;

/** 技术经理人 · 一行 */
export type ManagersRow = ManagersRowBase & ManagersWillingToServeParksBranches & ManagersHasAwardsBranches;

/** 技术经理人 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type ManagersRowDraft = Partly<
  ManagersRowBase & ManagersWillingToServeParksYes & ManagersHasAwardsYes,
  {
    experiences: ManagersExperiencesRowDraft[];
    projects: ManagersProjectsRowDraft[];
    awards: ManagersAwardsRowDraft[];
  }
>;

/** 技术经理人 · 一行：总是有的内容。 */
export interface ManagersRowBase extends ManagersManagerBasics, ManagersManagerWork {}

/**
 * 1.基本情况
 *
 * @see REG-0.5
 */
export interface ManagersManagerBasics extends
  ManagersPersonal,
  ManagersEducation,
  ManagersProfessionalTitle,
  ManagersTrainingRecord,
  ManagersExperience,
  ManagersParkService {}

/** ①个人基本信息 */
export interface ManagersPersonal {
  /**
   * 姓名（必填，文字，50字以内）
   *
   * @see REG-3.1.1
   */
  name: string;
  /**
   * 性别（必填，单选）
   *
   * @see REG-3.1.2
   */
  gender: ManagersGenderCode;
  /**
   * 政治面貌（必填，单选）
   *
   * @see REG-3.1.3
   */
  politicalStatus: PoliticalStatusCode;
  /**
   * 参加工作时间（必填，年月，不晚于填报当日）
   *
   * @see REG-3.1.4, INF-04
   */
  workStartDate: string;
  /**
   * 联系电话（必填）
   *
   * 联系电话填写手机号。
   *
   * @see REG-3.1.5, REG-3.1.6
   */
  mobile: string;
  /**
   * 出生年月（选填，年月，不晚于填报当日）
   *
   * @see REG-3.1.5, INF-04
   */
  birthMonth?: string;
  /**
   * 电子邮箱（选填，电子邮箱）
   *
   * @see REG-3.1.5
   */
  email?: string;
  /**
   * 所在部门及职务（选填，文字，100字以内）
   *
   * @see REG-3.1.5
   */
  position?: string;
  /**
   * 专职/兼职（选填，单选）
   *
   * @see REG-3.1.5
   */
  employmentKind?: ManagersEmploymentKindCode;
}

/**
 * ②个人学历信息
 *
 * 填写最高学历。
 *
 * @see REG-3.1.7
 */
export interface ManagersEducation {
  /**
   * 最高学历（必填，单选）
   *
   * @see REG-3.1.7
   */
  educationLevel: EducationLevelsCode;
  /**
   * 最高学位（选填，单选）
   *
   * @see REG-3.1.7
   */
  degree?: ManagersDegreeCode;
  /**
   * 毕业院校（选填，文字，100字以内）
   *
   * @see REG-3.1.7
   */
  school?: string;
  /**
   * 所学专业（选填，文字，100字以内）
   *
   * @see REG-3.1.7
   */
  major?: string;
  /**
   * 毕业时间（选填，年月，不晚于填报当日）
   *
   * @see REG-3.1.7, INF-04
   */
  graduationMonth?: string;
}

/**
 * ③个人职称信息
 *
 * @see REG-3.1.8
 */
export interface ManagersProfessionalTitle {
  /**
   * 职称级别（必填，单选）
   *
   * 职称不分级的，选所相当的级别。
   *
   * @see REG-3.1.8
   */
  titleLevel: TitleLevelsCode;
  /**
   * 职称名称（选填，文字，50字以内）
   *
   * @see REG-3.1.8
   */
  titleName?: string;
  /**
   * 职称取得时间（选填，年月，不晚于填报当日）
   *
   * @see REG-3.1.8, INF-04
   */
  titleDate?: string;
}

/** ④培训情况 */
export interface ManagersTrainingRecord {
  /**
   * 培训情况（必填，文字，500字以内）
   *
   * 没有可填无。
   *
   * @see REG-3.1.9
   */
  training: string;
}

/** ⑤从事技术转移工作经历 */
export interface ManagersExperience {
  /**
   * 从事技术转移工作经历（必填，可填多条）
   *
   * 仅罗列和技术转移工作相关的经历，最多3段，核对是否累计满一年。
   *
   * @see REG-3.1.10, REG-3.1.12, REG-3.1.11, REG-3.1.13
   */
  experiences: ManagersExperiencesRow[];
}

/** ⑥园区等基层活动 */
export interface ManagersParkService {
  /**
   * 是否愿意推荐经理人到园区等基层开展活动（必填，选是或否）
   *
   * 需征求经理人意见。
   *
   * @see REG-3.1.14, REG-3.1.15
   */
  willingToServeParks: boolean;
}

/**
 * 2.工作情况
 *
 * @see REG-0.5
 */
export interface ManagersManagerWork extends ManagersTypicalProjects, ManagersServiceRecord, ManagersAwardRecord {}

/** ①典型服务项目情况 */
export interface ManagersTypicalProjects {
  /**
   * 典型服务项目情况（必填，可填多条）
   *
   * 近5年（2020年以来）促成的典型项目，要求1000字以内。
   *
   * ★必须要填写典型服务项目至少1个，且突出个人角色和作用。
   *
   * @see REG-3.2.1, REG-3.2.12, REG-3.2.2, REG-3.2.11, REG-3.2.13
   */
  projects: ManagersProjectsRow[];
}

/** ②近5年完成技术服务和成果推广或主流媒体宣传情况 */
export interface ManagersServiceRecord {
  /**
   * 近5年完成技术服务和成果推广或主流媒体宣传情况（必填，文字）
   *
   * 要求1000字以内，没有可以填无。
   *
   * @see REG-3.2.14, REG-3.2.16, REG-3.2.17, REG-3.2.15
   */
  serviceAndMedia: string;
}

/** ③近5年奖励情况 */
export interface ManagersAwardRecord {
  /**
   * 近5年奖励情况（必填，单选）
   *
   * 最多填5条奖励信息，没有可填无。
   *
   * @see REG-3.2.18, REG-3.2.20, REG-3.2.19
   */
  hasAwards: ManagersHasAwardsCode;
}

/** 由「是否愿意推荐经理人到园区等基层开展活动」决定的内容。 */
export type ManagersWillingToServeParksBranches =
  | ({ willingToServeParks: true } & ManagersWillingToServeParksYes)
  | ({ willingToServeParks: false } & Absent<ManagersWillingToServeParksYes>);

/** 「是否愿意推荐经理人到园区等基层开展活动」为“是”时填写的内容。 */
export interface ManagersWillingToServeParksYes {
  /**
   * 已征求经理人意见（必填，勾选确认）
   *
   * 「是否愿意推荐经理人到园区等基层开展活动」为“是”时填写。
   *
   * @see REG-3.1.15
   */
  managerConsented: true;
}

/** 由「近5年奖励情况」决定的内容。 */
export type ManagersHasAwardsBranches =
  | ({ hasAwards: 'yes' } & ManagersHasAwardsYes)
  | ({ hasAwards: 'no' } & Absent<ManagersHasAwardsYes>);

/** 「近5年奖励情况」为“有”时填写的内容。 */
export interface ManagersHasAwardsYes {
  /**
   * 奖励信息（必填，可填多条，至少1条，最多5条）
   *
   * 「近5年奖励情况」为“有”时填写。
   *
   * @see REG-3.2.18, REG-3.2.20, REG-3.2.19
   */
  awards: ManagersAwardsRow[];
}

/** 从事技术转移工作经历 · 一行 */
export interface ManagersExperiencesRow {
  /**
   * 起始时间（必填，年月，不晚于填报当日）
   *
   * @see REG-3.1.10, INF-04
   */
  startMonth: string;
  /**
   * 结束时间（选填，年月，不晚于填报当日）
   *
   * 不填表示至今。
   *
   * @see REG-3.1.10, INF-04
   */
  endMonth?: string;
  /**
   * 工作单位（必填，文字，100字以内）
   *
   * @see REG-3.1.10
   */
  employer: string;
  /**
   * 岗位及工作内容（必填，文字，200字以内）
   *
   * 写明和技术转移工作相关的内容。
   *
   * @see REG-3.1.10, REG-3.1.11
   */
  duty: string;
}

/** 从事技术转移工作经历 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type ManagersExperiencesRowDraft = Partial<ManagersExperiencesRow>;

/** 典型服务项目情况 · 一行 */
export type ManagersProjectsRow = ManagersProjectsRowBase & ManagersProjectsLandingScopeBranches;

/** 典型服务项目情况 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type ManagersProjectsRowDraft = Partial<
  ManagersProjectsRowBase &
  ManagersProjectsLandingScopeDomestic &
  ManagersProjectsLandingScopeAbroad &
  ManagersProjectsLandingCountryOther
>;

/** 典型服务项目情况 · 一行：总是有的内容。 */
export interface ManagersProjectsRowBase {
  /**
   * 项目名称（必填，文字，100字以内）
   *
   * @see REG-3.2.3
   */
  projectName: string;
  /**
   * 促成时间（必填，年月，不晚于填报当日）
   *
   * 近5年促成的项目。
   *
   * @see REG-3.2.2
   */
  completedMonth: string;
  /**
   * 项目内容（必填，文字）
   *
   * @see REG-3.2.4
   */
  projectContent: string;
  /**
   * 项目金额（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see REG-3.2.5, INF-04
   */
  projectAmount: number;
  /**
   * 本人角色（必填，文字）
   *
   * 突出个人角色和作用。
   *
   * @see REG-3.2.6, REG-3.2.13
   */
  personalRole: string;
  /**
   * 技术转移转化成果来源（必填，文字，100字以内）
   *
   * @see REG-3.2.7
   */
  achievementSource: string;
  /**
   * 技术转移转化成果主要落地区（必填，单选）
   *
   * 国内明确省份，国外明确国家。
   *
   * @see REG-3.2.8, REG-3.2.9, REG-3.2.10
   */
  landingScope: ManagersProjectsLandingScopeCode;
}

/** 由「技术转移转化成果主要落地区」决定的内容。 */
export type ManagersProjectsLandingScopeBranches =
  | ({ landingScope: 'domestic' } &
      ManagersProjectsLandingScopeDomestic &
      Absent<ManagersProjectsLandingScopeAbroad> &
      Absent<ManagersProjectsLandingCountryOther>)
  | ({ landingScope: 'abroad' } &
      ManagersProjectsLandingScopeAbroad &
      ManagersProjectsLandingCountryBranches &
      Absent<ManagersProjectsLandingScopeDomestic>);

/** 「技术转移转化成果主要落地区」为“国内”时填写的内容。 */
export interface ManagersProjectsLandingScopeDomestic {
  /**
   * 落地省份（必填，单选）
   *
   * 「技术转移转化成果主要落地区」为“国内”时填写。
   *
   * @see REG-3.2.9
   */
  landingProvince: ProvincesCode;
}

/** 「技术转移转化成果主要落地区」为“国外”时填写的内容。 */
export interface ManagersProjectsLandingScopeAbroad {
  /**
   * 落地国家（必填，单选）
   *
   * 「技术转移转化成果主要落地区」为“国外”时填写。
   *
   * @see REG-3.2.10
   */
  landingCountry: CountriesCode;
}

/** 由「落地国家」决定的内容。 */
export type ManagersProjectsLandingCountryBranches =
  | ({ landingCountry: Exclude<CountriesCode, 'other'> } & Absent<ManagersProjectsLandingCountryOther>)
  | ({ landingCountry: 'other' } & ManagersProjectsLandingCountryOther);

/** 「落地国家」为“其他（自填）”时填写的内容。 */
export interface ManagersProjectsLandingCountryOther {
  /**
   * 其他国家名称（必填，文字，50字以内）
   *
   * 「落地国家」为“其他（自填）”时填写。
   *
   * @see REG-3.2.10
   */
  landingCountryOther: string;
}

/** 奖励信息 · 一行 */
export interface ManagersAwardsRow {
  /**
   * 奖励名称（必填，文字，100字以内）
   *
   * @see REG-3.2.18
   */
  awardName: string;
  /**
   * 奖励级别（必填，单选）
   *
   * @see REG-3.2.18
   */
  awardLevel: AwardLevelsCode;
  /**
   * 授予单位（必填，文字，100字以内）
   *
   * @see REG-3.2.18
   */
  awardOrg: string;
  /**
   * 获奖时间（必填，年月，不晚于填报当日）
   *
   * @see REG-3.2.18, INF-04
   */
  awardMonth: string;
  /**
   * 本人排名（选填，文字，20字以内）
   *
   * @see REG-3.2.18
   */
  awardRank?: string;
}

/** 奖励信息 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type ManagersAwardsRowDraft = Partial<ManagersAwardsRow>;

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

/** 北京市各区 */
export const beijingDistrictsOptions = [
  { code: '110101', title: '东城区' },
  { code: '110102', title: '西城区' },
  { code: '110105', title: '朝阳区' },
  { code: '110106', title: '丰台区' },
  { code: '110107', title: '石景山区' },
  { code: '110108', title: '海淀区' },
  { code: '110109', title: '门头沟区' },
  { code: '110111', title: '房山区' },
  { code: '110112', title: '通州区' },
  { code: '110113', title: '顺义区' },
  { code: '110114', title: '昌平区' },
  { code: '110115', title: '大兴区' },
  { code: '110116', title: '怀柔区' },
  { code: '110117', title: '平谷区' },
  { code: '110118', title: '密云区' },
  { code: '110119', title: '延庆区' },
  { code: 'BDA', title: '北京经济技术开发区' },
] as const;
/** 北京市各区：代码 */
export type BeijingDistrictsCode = (typeof beijingDistrictsOptions)[number]['code'];

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

/** 机构类别 */
export const institutionCategoryOptions = [
  { code: 'universityInstitute', title: '高校院所' },
  { code: 'medicalInstitution', title: '医疗卫生机构' },
  { code: 'marketOriented', title: '市场化机构' },
] as const;
/** 机构类别：代码 */
export type InstitutionCategoryCode = (typeof institutionCategoryOptions)[number]['code'];

/** 机构性质 */
export const institutionNatureOptions = [
  { code: 'legalEntity', title: '法人组织' },
  { code: 'nonLegalEntity', title: '非法人组织' },
  { code: 'internalDepartment', title: '内设机构' },
] as const;
/** 机构性质：代码 */
export type InstitutionNatureCode = (typeof institutionNatureOptions)[number]['code'];

/** 最高学位 */
export const managersDegreeOptions = [
  { code: 'doctor', title: '博士' },
  { code: 'master', title: '硕士' },
  { code: 'bachelor', title: '学士' },
  { code: 'none', title: '无' },
] as const;
/** 最高学位：代码 */
export type ManagersDegreeCode = (typeof managersDegreeOptions)[number]['code'];

/** 专职/兼职 */
export const managersEmploymentKindOptions = [
  { code: 'fullTime', title: '专职' },
  { code: 'partTime', title: '兼职' },
] as const;
/** 专职/兼职：代码 */
export type ManagersEmploymentKindCode = (typeof managersEmploymentKindOptions)[number]['code'];

/** 性别 */
export const managersGenderOptions = [
  { code: '1', title: '男' },
  { code: '2', title: '女' },
] as const;
/** 性别：代码 */
export type ManagersGenderCode = (typeof managersGenderOptions)[number]['code'];

/** 近5年奖励情况 */
export const managersHasAwardsOptions = [
  { code: 'yes', title: '有' },
  { code: 'no', title: '无' },
] as const;
/** 近5年奖励情况：代码 */
export type ManagersHasAwardsCode = (typeof managersHasAwardsOptions)[number]['code'];

/** 技术转移转化成果主要落地区 */
export const managersProjectsLandingScopeOptions = [
  { code: 'domestic', title: '国内' },
  { code: 'abroad', title: '国外' },
] as const;
/** 技术转移转化成果主要落地区：代码 */
export type ManagersProjectsLandingScopeCode = (typeof managersProjectsLandingScopeOptions)[number]['code'];

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

/** 已获资质 */
export const qualificationsOptions = [
  { code: 'nationalTransferInstitution', title: '国家技术转移机构' },
  { code: 'excellentIncubator', title: '卓越级科技企业孵化器' },
  { code: 'standardIncubator', title: '标准级科技企业孵化器' },
  { code: 'proofOfConceptCenter', title: '概念验证中心' },
  { code: 'other', title: '其他' },
  { code: 'none', title: '无' },
] as const;
/** 已获资质：代码 */
export type QualificationsCode = (typeof qualificationsOptions)[number]['code'];

/** 服务产业领域（2025年版） */
export const serviceIndustriesOptions = [
  { code: 'nextGenerationIt', title: '新一代信息技术' },
  { code: 'artificialIntelligence', title: '人工智能' },
  { code: 'healthcare', title: '医药健康' },
  { code: 'integratedCircuits', title: '集成电路' },
  { code: 'connectedVehicles', title: '智能网联汽车' },
  { code: 'smartManufacturing', title: '智能制造与装备' },
  { code: 'greenEnergy', title: '绿色能源与节能环保' },
  { code: 'blockchainComputing', title: '区块链与先进计算' },
  { code: 'techServices', title: '科技服务业' },
  { code: 'smartCity', title: '智慧城市' },
  { code: 'digitalContent', title: '信息内容消费' },
  { code: 'newMaterials', title: '新材料' },
  { code: 'aerospaceAndLowAltitude', title: '航空航天与低空经济' },
  { code: 'modernAgriculture', title: '现代农业' },
  { code: 'other', title: '其他' },
] as const;
/** 服务产业领域（2025年版）：代码 */
export type ServiceIndustriesCode = (typeof serviceIndustriesOptions)[number]['code'];

/** 主要业务范围 */
export const serviceScopeOptions = [
  { code: 'informationProcessing', title: '对技术信息的搜集、筛选、分析、加工' },
  { code: 'transferAndAgency', title: '技术转让与技术代理' },
  { code: 'integrationAndRedevelopment', title: '技术集成与二次开发' },
  { code: 'pilotAndProof', title: '提供小试、中试、工程化、概念验证、技术标准、测试分析' },
  { code: 'consultingAndTrading', title: '技术咨询、技术评估、技术培训、技术产权交易、技术招标代理、技术投融资' },
  { code: 'informationPlatform', title: '技术交易信息服务平台、网络' },
  { code: 'otherTransfer', title: '其他促进技术转移的活动' },
] as const;
/** 主要业务范围：代码 */
export type ServiceScopeCode = (typeof serviceScopeOptions)[number]['code'];

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
