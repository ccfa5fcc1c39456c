/** 技术转移机构年报（2025年版）（2025）。由 tianbao build 生成，请勿修改。 */

/** 技术转移机构年报（2025年版）：已提交的填报。没有显示的内容不在其中。 */
export type InstitutionAnnualReportSubmitted = InstitutionAnnualReportBase &
  InstitutionNatureBranches &
  UsesAiBranches &
  InstitutionCategoryBranches &
  HasLibraryBranches &
  HasThinkTankBranches &
  HasFundsBranches;

/** 技术转移机构年报（2025年版）：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type InstitutionAnnualReportDraft = Partly<
  InstitutionAnnualReportBase &
  InstitutionNatureInternalDepartment &
  UsesAiYes &
  InstitutionCategoryUniversityInstituteOrMedicalInstitution &
  InstitutionCategoryMarketOriented &
  HasLibraryYes &
  HasThinkTankYes &
  HasFundsYes,
  {
    managers: ManagersRowDraft[];
    policyDocs: PolicyDocsRowDraft[];
    academicPolicies: AcademicPoliciesGroupDraft;
    marketPolicies: MarketPoliciesGroupDraft;
    platforms: PlatformsRowDraft[];
    highValueList: HighValueListRowDraft[];
    ipStats: IpStatsRowDraft[];
    experts: ExpertsRowDraft[];
    funds: FundsRowDraft[];
    academicIncome: AcademicIncomeGroupDraft;
    marketIncome: MarketIncomeGroupDraft;
    contractsByType: ContractsByTypeRowDraft[];
    contractsByRegion: ContractsByRegionRowDraft[];
    transferContracts: TransferContractsRowDraft[];
    devContracts: DevContractsRowDraft[];
    districtMatches: DistrictMatchesRowDraft[];
    parkMatches: ParkMatchesRowDraft[];
    cooperations: CooperationsRowDraft[];
    reforms: ReformsGroupDraft;
    reformCases: ReformCasesRowDraft[];
    landingCases: LandingCasesRowDraft[];
    serviceCases: ServiceCasesRowDraft[];
  }
>;

/** 技术转移机构年报（2025年版）：总是有的内容。 */
export interface InstitutionAnnualReportBase extends
  InstitutionInfo,
  Construction,
  Operations,
  Services,
  IncomeDistribution,
  Reform,
  Cases,
  PerformanceReport,
  Declaration {}

/**
 * （一）机构基本情况
 *
 * 系统自动导入技术转移机构登记系统的机构基本信息，且处于可编辑状态。若有相关信息发生变化，可对自动导入的相应字段信息进行修改。
 *
 * @see ANN-1.0, ANN-1.1, ANN-1.2, ANN-1.3, REG-4.2
 */
export interface InstitutionInfo extends Review, BasicInfo, ServiceDomain, Responsible {}

/**
 * 核对登记信息
 *
 * @see REG-4.5, REG-4.6
 */
export interface Review {
  /**
   * 已核对并更新登记信息（必填，勾选确认）
   *
   * 「需要核对、更新登记信息」为“是”时填写。2025年新登记机构无需修改，2024年完成登记的机构注意修改，包括更新技术经理人年度信息。
   *
   * @see INF-18, REG-4.6, REG-4.5, REG-4.7
   */
  infoReviewed?: true;
}

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
 * （二）2024年度机构建设情况
 *
 * @see ANN-2.0
 */
export interface Construction extends Team, Policy, Platform, Resource {}

/**
 * 1.团队建设
 *
 * 系统自动导入技术转移机构登记系统的团队建设基本信息，且处于可编辑状态。若有相关信息发生变化，可对自动导入的相应字段信息进行修改。
 *
 * @see ANN-2.1.0, ANN-2.1.1, ANN-2.1.2, ANN-2.1.3, REG-4.3, REG-4.4
 */
export interface Team extends Staff, ManagersPart {}

/**
 * 人员情况
 *
 * @see ANN-2.1.1, REG-4.2
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
 * 技术经理人
 *
 * 2024年完成登记的机构，须更新技术经理人年度信息；2025年新登记机构无需修改。
 *
 * @see ANN-2.1.1, REG-4.3, REG-4.5, REG-4.7
 */
export interface ManagersPart {
  /**
   * 技术经理人（选填，可填多条）
   *
   * 可以逐条填写，也可以下载Excel模板，填写后导入。再次导入时，「姓名」、「联系电话」都相同的是同一条。
   *
   * @see ANN-2.1.1, REG-4.3, REG-3.0.2, INF-14
   */
  managers?: ManagersRow[];
}

/**
 * 2.制度建设
 *
 * @see ANN-2.2.0
 */
export interface Policy {
  /**
   * 较上一年成果转移转化制度状态（必填，多选）
   *
   * 与2023年相比，2024年是否补充新政策、或完善旧政策，或没有变化。选择相应选项，填写相应数字。
   *
   * @see ANN-2.2.2, ANN-2.2.2a, ANN-2.2.2b
   */
  policyChange: PolicyChangeCode[];
  /**
   * 补充新政策数量（必填，整数，单位项，不小于1）
   *
   * 「较上一年成果转移转化制度状态」包含“补充新政策”时填写。
   *
   * @see ANN-2.2.2b
   */
  policyAddedCount?: number;
  /**
   * 完善旧政策数量（必填，整数，单位项，不小于1）
   *
   * 「较上一年成果转移转化制度状态」包含“完善旧政策”时填写。
   *
   * @see ANN-2.2.2b
   */
  policyRevisedCount?: number;
  /**
   * 制度清单（选填，可填多条）
   *
   * 填写本单位发布的相应制度的名称、发布时间和文号。可自行增加制度类别。
   *
   * @see ANN-2.2.3, ANN-2.2.3d, ANN-2.2.3e
   */
  policyDocs?: PolicyDocsRow[];
  /**
   * 制度文件原文压缩包（必填，上传文件，zip、rar、7z格式，每个不超过200MB，1个）
   *
   * 「制度清单」至少有一条时填写。
   *
   * ★提醒：请向系统中上传制度文件原文的压缩包。
   *
   * @see ANN-2.2.4.7, ANN-2.2.5.7, INF-19
   */
  policyArchive?: Attachment[];
}

/**
 * 3.平台建设
 *
 * 科技成果转化平台包括各类技术研发、概念验证、中试熟化平台，转化基地、转化中心、产业开发研究院。
 * 科研机构和科研基地不算科技成果转化平台。应填写年度存量数据。
 *
 * @see ANN-2.3.0, ANN-2.3.1, ANN-2.3.1a, ANN-2.3.1b
 */
export interface Platform {
  /**
   * 已有数量（必填，整数，单位个，不小于0）
   *
   * 填写2024年12月31日的存量数据。据实填写。
   *
   * @see ANN-2.3.2, INF-04, ANN-2.3.1b, ANN-2.3.2d
   */
  platformTotal: number;
  /**
   * 自建数量（必填，整数，单位个，不小于0）
   *
   * 填写存量数据。
   *
   * @see ANN-2.3.2a, INF-04, ANN-2.3.2d
   */
  platformSelfBuilt: number;
  /**
   * 共建数量（必填，整数，单位个，不小于0）
   *
   * 与政府、企业、高校院所、医疗卫生机构共建。填写存量数据。
   *
   * @see ANN-2.3.2b, INF-04, ANN-2.3.2d
   */
  platformCoBuilt: number;
  /**
   * 已有数量较上年增减（必填，整数，单位个）
   *
   * 与2023年末相比，减少填负数，没有增减填0。
   *
   * @see ANN-2.3.2c
   */
  platformTotalChange: number;
  /**
   * 自建数量较上年增减（必填，整数，单位个）
   *
   * @see ANN-2.3.2c
   */
  platformSelfBuiltChange: number;
  /**
   * 共建数量较上年增减（必填，整数，单位个）
   *
   * @see ANN-2.3.2c
   */
  platformCoBuiltChange: number;
  /**
   * 平台信息（必填，可填多条，至少1条）
   *
   * 「已有数量」大于0时填写。据实填写。多个平台可自行加行。
   *
   * @see ANN-2.3.3, ANN-2.3.3a
   */
  platforms?: PlatformsRow[];
}

/**
 * 4.资源库建设
 *
 * @see ANN-2.4.0
 */
export interface Resource extends ThinkTankAndFunds {
  /**
   * 成果库（必填，单选）
   *
   * 请选择：有，无。若有，原则上入库成果应经过初步遴选，1项专利或者1个软著一般不被视为1项成果，各单位可自定遴选标准。
   * 每项成果应具备较高的成熟度，应包含技术及团队介绍、知识产权情况、拟转化方向、应用前景、竞争优势、转化需求等简要信息。
   *
   * @see ANN-2.4.1, ANN-2.4.1a, ANN-2.4.1b
   */
  hasLibrary: HasLibraryCode;
}

/**
 * 智库和股权投资基金
 *
 * 没有建成果库的机构也要填写。
 *
 * @see ANN-2.4.11, ANN-2.4.12
 */
export interface ThinkTankAndFunds {
  /**
   * 智库（专家库）建设情况（必填，单选）
   *
   * 请据实填写。
   *
   * @see ANN-2.4.11
   */
  hasThinkTank: HasThinkTankCode;
  /**
   * 是否设立或参与股权投资基金（必填，单选）
   *
   * @see ANN-2.4.12
   */
  hasFunds: HasFundsCode;
}

/**
 * （三）运营服务情况
 *
 * @see ANN-3.0
 */
export interface Operations extends Finances, Contracts, TransferContractList, DevContractList {}

/**
 * 1.本年度科技成果转化相关的经营情况
 *
 * @see ANN-3.1.0
 */
export interface Finances extends Expenditure {}

/**
 * 年度支出
 *
 * 同一笔支出只计入一项，不重复填写。
 *
 * @see ANN-3.1.0, INF-06
 */
export interface Expenditure {
  /**
   * 年度总支出（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * 依据2024年度支出情况据实填写。
   *
   * @see ANN-3.1.1, INF-04
   */
  expenditureTotal: number;
  /**
   * 其中：机构建设费用（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * 是指技术转移机构为开展科技成果转化工作，产生的与科技成果转化方向一致的专业仪器的设备租赁费用、保障办公条件的办公设备购置费、专家费、劳务费、会议费、差旅费、印刷费、活动场地租赁与搭建费等。
   *
   * @see ANN-3.1.2, INF-04, ANN-3.1.2a
   */
  expenditureConstruction: number;
  /**
   * 其中：技术转移人才聘用及培训（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * 是指技术转移机构为开展科技成果转化工作，针对专业人才的市场化聘用、培养、培训产生的费用，包括聘用费、培训费、课程开发费、教材编写费等。
   *
   * @see ANN-3.1.3, INF-04, ANN-3.1.3a
   */
  expenditureTalent: number;
  /**
   * 其中：购买社会专业化服务（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * 是指技术转移机构为开展科技成果转化工作向第三方机构购买的资产评估、知识产权、股权设计、技术转移、法律、竞争谈判、人才、投融资、经营管理等社会专业化服务。
   *
   * @see ANN-3.1.4, INF-04, ANN-3.1.4a
   */
  expenditureServices: number;
  /**
   * 其中：人力资源支出（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * 含编内人员及市场化聘用人员的薪酬及福利支出。已计入劳务费、聘用费的不再计入。
   *
   * @see ANN-3.1.5, INF-04
   */
  expenditureHr: number;
  /**
   * 其中：其他支出（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-3.1.6, INF-04
   */
  expenditureOther: number;
}

/**
 * 2.本年度科技成果转移转化方式及情况
 *
 * @see ANN-3.2.0
 */
export interface Contracts extends ContractsOfYear, ContractChange {}

/**
 * 各类合同数量、金额
 *
 * @see ANN-3.2.1
 */
export interface ContractsOfYear {
  /**
   * 各类合同数量、金额（必填，表格，各行固定）
   *
   * 按不同合同类型，填写成果转化的数量和金额，没有填0。注意与后面的落地区域对应，各项总和应等于总计栏中的合同项数和金额。
   *
   * @see ANN-3.2.1, ANN-3.2.1a, ANN-3.2.1b, ANN-3.2.1c
   */
  contractsByType: ContractsByTypeRow[];
  /**
   * 落地区域（必填，可填多条）
   *
   * 「总计 · 合同项数」大于0时填写。与各类合同对应：各落地区域的合同项数、金额之和应等于总计。
   *
   * @see ANN-3.2.1b
   */
  contractsByRegion?: ContractsByRegionRow[];
}

/**
 * 合计数较上年变动率
 *
 * 2024年以不同合同类型转化的成果数量和金额，较2023年的变动百分率，自动计算。
 *
 * @see ANN-3.2.2, ANN-3.2.2a
 */
export interface ContractChange {
  /**
   * 2023年合同总项数（必填，整数，单位项，不小于0）
   *
   * 系统自动填入2024年版“技术转移机构年报”的「总计 · 合同项数」，可以修改。
   *
   * @see ANN-3.2.2a, INF-04
   */
  priorContractTotalCount: number;
  /**
   * 2023年合同总金额（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * 系统自动填入2024年版“技术转移机构年报”的「总计 · 合同金额」，可以修改。
   *
   * @see ANN-3.2.2a, INF-04
   */
  priorContractTotalAmount: number;
}

/**
 * 3.以转让、许可、作价投资方式转化成果表格
 *
 * @see ANN-3.3.0
 */
export interface TransferContractList {
  /**
   * 以转让、许可、作价投资方式转化成果（选填，可填多条）
   *
   * 可直接在系统中填写2024年以转让、许可、作价投资方式转化成果信息，也可在系统中下载“以转让、许可、作价投资方式转化成果”excel表格模板，填写完成后，上传excel表文件。再次导入时，「合同名称」、「合同签订日期」都相同的是同一条。
   *
   * @see ANN-3.3.0, ANN-3.3.0b, ANN-3.3.0a, ANN-3.3.0c
   */
  transferContracts?: TransferContractsRow[];
}

/**
 * 4.技术开发、服务、咨询项目表格
 *
 * @see ANN-3.4.0
 */
export interface DevContractList {
  /**
   * 技术开发、服务、咨询项目（选填，可填多条）
   *
   * 可直接在系统中填写，也可在系统中下载“技术开发、服务、咨询项目”excel表格模板，填写完成后，上传excel表文件。本表中需填写如下两个方面相关信息：
   * ①若为当年新签订合同，只需填写“合同金额”100万元及以上的项目相关信息。
   * ②若为往年签订合同，只填写“当年到账金额”100万元及以上的项目相关信息。再次导入时，「项目（合同）名称」、「合同签订日期」都相同的是同一条。
   *
   * @see ANN-3.4.0, ANN-3.4.0b, ANN-3.4.0a, ANN-3.4.0c, ANN-3.4.1, ANN-3.4.1a, ANN-3.4.1b
   */
  devContracts?: DevContractsRow[];
}

/**
 * （四）专业服务情况
 *
 * 各项数字都要填写，若无，则填“0”。
 *
 * @see ANN-4.0, ANN-4.4g
 */
export interface Services extends Training, Consulting, Financing, Activities, Cooperation {}

/**
 * 1.人才培训
 *
 * 本机构2024年组织及参加各类人才培训的场次和人次。
 *
 * @see ANN-4.1, ANN-4.1a
 */
export interface Training {
  /**
   * 组织人才培训场次（必填，整数，单位场，不小于0）
   *
   * @see ANN-4.1a, INF-04
   */
  trainOrganizedSessions: number;
  /**
   * 组织人才培训人次（必填，整数，单位人次，不小于0）
   *
   * @see ANN-4.1a, INF-04
   */
  trainOrganizedPersons: number;
  /**
   * 参加人才培训场次（必填，整数，单位场，不小于0）
   *
   * @see ANN-4.1a, INF-04
   */
  trainAttendedSessions: number;
  /**
   * 参加人才培训人次（必填，整数，单位人次，不小于0）
   *
   * @see ANN-4.1a, INF-04
   */
  trainAttendedPersons: number;
}

/**
 * 2.提供技术咨询/服务
 *
 * 本机构2024年提供技术咨询/服务的单位家数和人次。
 *
 * @see ANN-4.2, ANN-4.2a
 */
export interface Consulting {
  /**
   * 提供技术咨询/服务单位家数（必填，整数，单位家，不小于0）
   *
   * @see ANN-4.2a, INF-04
   */
  consultOrgCount: number;
  /**
   * 提供技术咨询/服务人次（必填，整数，单位人次，不小于0）
   *
   * @see ANN-4.2a, INF-04
   */
  consultPersonTimes: number;
}

/**
 * 3.促进科技投融资
 *
 * 本机构2024年促进科技投融资的家数和金额。
 *
 * @see ANN-4.3, ANN-4.3a
 */
export interface Financing {
  /**
   * 促进科技投融资家数（必填，整数，单位家，不小于0）
   *
   * @see ANN-4.3a, INF-04
   */
  financingOrgCount: number;
  /**
   * 促进科技投融资金额（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-4.3a, INF-04
   */
  financingAmount: number;
}

/**
 * 4.举办活动情况
 *
 * 本机构2024年举办各类活动，推介项目，参与人次，推荐参加相关市级活动（如中关村论坛、双创周等）的数量，与北京市哪些区和哪些分园开展对接以及对接数量。若无，则填“0”。
 *
 * @see ANN-4.4, ANN-4.4a, ANN-4.4f, ANN-4.4g
 */
export interface Activities {
  /**
   * 举办各类活动（必填，整数，单位场，不小于0）
   *
   * @see ANN-4.4a, INF-04
   */
  activityCount: number;
  /**
   * 推介项目（必填，整数，单位项，不小于0）
   *
   * @see ANN-4.4b, INF-04
   */
  activityProjects: number;
  /**
   * 参与人次（必填，整数，单位人次，不小于0）
   *
   * @see ANN-4.4c, INF-04
   */
  activityPersons: number;
  /**
   * 推荐参加相关市级活动的数量（必填，整数，单位项，不小于0）
   *
   * 如中关村论坛、双创周等。若无，则填“0”。
   *
   * @see ANN-4.4e, INF-04, ANN-4.4g
   */
  cityEventCount: number;
  /**
   * 与北京市各区对接情况（选填，可填多条）
   *
   * @see ANN-4.4f
   */
  districtMatches?: DistrictMatchesRow[];
  /**
   * 与各分园对接情况（选填，可填多条）
   *
   * @see ANN-4.4f
   */
  parkMatches?: ParkMatchesRow[];
}

/**
 * 5.合作情况
 *
 * 本机构提供成果转化服务的具体信息。
 *
 * @see ANN-4.5, ANN-4.5a
 */
export interface Cooperation {
  /**
   * 合作情况（选填，可填多条）
   *
   * @see ANN-4.5a
   */
  cooperations?: CooperationsRow[];
}

/**
 * （五）科技成果转化收入分配情况
 *
 * 2024年，本机构通过各种形式转化的成果收入的总金额，以及各种奖励的分配情况。
 *
 * @see ANN-5.0, ANN-5.1, ANN-5.2
 */
export interface IncomeDistribution extends Overall, CashRewards, EquityRewards {}

/**
 * 总体情况（许可、转让、作价投资）
 *
 * 注意区分各项的数值。多种方式组合的合同，分摊到各种方式。
 *
 * @see ANN-5.3, ANN-5.6
 */
export interface Overall {
  /**
   * 转让收入（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-5.8, INF-04
   */
  transferIncome: number;
  /**
   * 许可收入（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-5.8, INF-04
   */
  licenseIncome: number;
  /**
   * 作价投资股权价值（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-5.8, INF-04
   */
  equityValue: number;
  /**
   * 技术开发、咨询、服务收入（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * 不计入本年度科技成果转化总收入。
   *
   * @see ANN-5.1, INF-04
   */
  devConsultServiceIncome: number;
}

/**
 * 现金收入及奖励
 *
 * “技术开发、咨询、服务项目当年实现分配的现金收入”与“股权收入及奖励”的“作价投资的科技成果转化当年实现分配的股份金额”不同，请注意区分。
 *
 * @see ANN-5.2, ANN-5.4, ANN-5.3, ANN-5.5
 */
export interface CashRewards extends TransferLicenseCash, DevCash {}

/**
 * 转让、许可
 *
 * @see ANN-5.2
 */
export interface TransferLicenseCash {
  /**
   * 转让、许可的科技成果转化当年实现分配的现金收入（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-5.2, INF-04
   */
  tliCashDistributed: number;
  /**
   * 其中：留归单位（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-5.2, INF-04
   */
  tliCashToUnit: number;
  /**
   * 其中：奖励个人（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-5.2, INF-04
   */
  tliCashToPersons: number;
  /**
   * 其中：奖励研发与转化主要贡献人员（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-5.2, INF-04
   */
  tliCashToMainContributors: number;
  /**
   * 现金奖励人次（转让、许可）（必填，整数，单位人次，不小于0）
   *
   * @see ANN-5.2, INF-04
   */
  tliCashPersonTimes: number;
}

/**
 * 技术开发、咨询、服务
 *
 * @see ANN-5.4
 */
export interface DevCash {
  /**
   * 技术开发、咨询、服务项目当年实现分配的现金收入（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-5.4, INF-04
   */
  devCashDistributed: number;
  /**
   * 其中：奖励个人（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-5.2, INF-04
   */
  devCashToPersons: number;
  /**
   * 现金奖励人次（技术开发、咨询、服务）（必填，整数，单位人次，不小于0）
   *
   * @see ANN-5.2, INF-04
   */
  devCashPersonTimes: number;
}

/**
 * 股权收入及奖励
 *
 * @see ANN-5.2, ANN-5.5
 */
export interface EquityRewards {
  /**
   * 作价投资的科技成果转化当年实现分配的股份金额（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-5.5, INF-04
   */
  equityDistributed: number;
  /**
   * 其中：留归单位（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-5.2, INF-04
   */
  equityToUnit: number;
  /**
   * 其中：奖励个人（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-5.2, INF-04
   */
  equityToPersons: number;
  /**
   * 其中：奖励研发与转化主要贡献人员（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-5.2, INF-04
   */
  equityToMainContributors: number;
  /**
   * 股权奖励人次（必填，整数，单位人次，不小于0）
   *
   * @see ANN-5.2, INF-04
   */
  equityPersonTimes: number;
}

/**
 * （六）参与科技成果转化改革工作情况
 *
 * 本机构是否参与了赋权改革、成果先试用后付费、职务成果转化管理、成果转化工作评价、技术经理人队伍建设或其他改革试点工作，以及相应改革领域的典型案例。选择“是”或“否”后，均有对应的空白字段出现，请按提示填写。
 *
 * @see ANN-6.0, ANN-6.7, ANN-6.8, ANN-6.9
 */
export interface Reform {
  /**
   * 参与科技成果转化改革工作情况
   *
   * @see ANN-6.0
   */
  reforms: ReformsGroup;
}

/**
 * （七）典型案例
 *
 * 请选择改革创新类、落地承接类、转化服务类三类案例中的至少一类，依据系统中提供的案例模板要求，据实填写案例。
 *
 * @see ANN-8.0, ANN-8.4, ANN-8.5, ANN-8.6
 */
export interface Cases {
  /**
   * 案例类别（必填，多选）
   *
   * 三类案例中的至少一类。
   *
   * @see ANN-8.4, ANN-8.1, ANN-8.2, ANN-8.3
   */
  caseTypes: CaseTypesCode[];
  /**
   * 改革创新类案例（必填，可填多条，至少1条）
   *
   * 「案例类别」包含“改革创新类”时填写。
   *
   * @see ANN-8.6
   */
  reformCases?: ReformCasesRow[];
  /**
   * 落地承接类案例（必填，可填多条，至少1条）
   *
   * 「案例类别」包含“落地承接类”时填写。
   *
   * @see ANN-8.6
   */
  landingCases?: LandingCasesRow[];
  /**
   * 转化服务类案例（必填，可填多条，至少1条）
   *
   * 「案例类别」包含“转化服务类”时填写。
   *
   * @see ANN-8.6
   */
  serviceCases?: ServiceCasesRow[];
  /**
   * 案例佐证材料（选填，上传文件，jpg、jpeg、png、pdf格式，每个不超过10MB，最多10个）
   *
   * @see ANN-8.5, INF-19
   */
  caseAttachments?: Attachment[];
}

/**
 * （八）工作绩效报告
 *
 * 依据下列提纲，总结2024年本部门（机构）科技成果转化工作绩效。没有字数限制，建议每项不超过3000字。
 *
 * @see ANN-7.0, ANN-7.0a
 */
export interface PerformanceReport {
  /**
   * 1.机构建设情况（必填，文字）
   *
   * @see ANN-7.1
   */
  report1Construction: string;
  /**
   * 2.成果培育情况（必填，文字）
   *
   * @see ANN-7.2
   */
  report2Cultivation: string;
  /**
   * 3.供需对接情况（必填，文字）
   *
   * @see ANN-7.3
   */
  report3Matching: string;
  /**
   * 4.转化成效情况（必填，文字）
   *
   * @see ANN-7.4
   */
  report4Results: string;
  /**
   * 5.存在的问题及工作建议（必填，文字）
   *
   * @see ANN-7.5
   */
  report5Problems: string;
  /**
   * 6.下一步工作计划（必填，文字）
   *
   * @see ANN-7.6
   */
  report6Plan: string;
}

/** 提交前承诺 */
export interface Declaration {
  /**
   * 本单位承诺填报内容真实准确（必填，勾选确认）
   *
   * @see INF-18
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

/** 由「机构类别」决定的内容。 */
export type InstitutionCategoryBranches =
  | ({ institutionCategory: 'universityInstitute' | 'medicalInstitution' } &
      InstitutionCategoryUniversityInstituteOrMedicalInstitution &
      Absent<InstitutionCategoryMarketOriented>)
  | ({ institutionCategory: 'marketOriented' } &
      InstitutionCategoryMarketOriented &
      Absent<InstitutionCategoryUniversityInstituteOrMedicalInstitution>);

/** 「机构类别」为“高校院所”、“医疗卫生机构”之一时填写的内容。 */
export interface InstitutionCategoryUniversityInstituteOrMedicalInstitution {
  /**
   * 高校院所、医疗卫生机构分表
   *
   * 「机构类别」为“高校院所”、“医疗卫生机构”之一时填写。
   *
   * @see ANN-2.2.4, ANN-2.2.4a
   */
  academicPolicies: AcademicPoliciesGroup;
  /**
   * 年度收入情况（高校院所、医疗卫生机构技术转移机构填写）
   *
   * 「机构类别」为“高校院所”、“医疗卫生机构”之一时填写。
   *
   * @see ANN-3.1.7, ANN-3.1.7a
   */
  academicIncome: AcademicIncomeGroup;
}

/** 「机构类别」为“市场化机构”时填写的内容。 */
export interface InstitutionCategoryMarketOriented {
  /**
   * 市场化技术转移机构分表
   *
   * 「机构类别」为“市场化机构”时填写。
   *
   * @see ANN-2.2.5, ANN-2.2.5a
   */
  marketPolicies: MarketPoliciesGroup;
  /**
   * 年度收入情况（市场化技术转移机构填写）
   *
   * 「机构类别」为“市场化机构”时填写。
   *
   * @see ANN-3.1.8, ANN-3.1.8a
   */
  marketIncome: MarketIncomeGroup;
}

/** 由「成果库」决定的内容。 */
export type HasLibraryBranches =
  | ({ hasLibrary: 'yes' } & HasLibraryYes)
  | ({ hasLibrary: 'no' } & Absent<HasLibraryYes>);

/** 「成果库」为“有”时填写的内容。 */
export interface HasLibraryYes {
  /**
   * 建立时间（必填，年月，不晚于填报当日）
   *
   * 本部分在「成果库」为“有”时填写。据实填写。
   *
   * @see ANN-2.4.2, INF-04
   */
  libraryEstablished: string;
  /**
   * 成果优势技术领域（必填，逐级选择，第1级选1项，第2级最多3项，第3级最多3项）
   *
   * 本部分在「成果库」为“有”时填写。在一级下拉列表中选取电子信息、生物与新医药、航空航天等选项。在二级下拉列表中选择相应选项，可多选，最多3项。在三级下拉列表中选择相应选项，可多选，最多3项。
   *
   * @see ANN-2.4.3, ANN-2.4.3a, ANN-2.4.3b
   */
  advantageFields: { level1: HiTechFieldsLevel1Code[]; level2?: HiTechFieldsLevel2Code[]; level3?: HiTechFieldsLevel3Code[] };
  /**
   * 成果库成果总数量（必填，整数，单位项，不小于0）
   *
   * 本部分在「成果库」为“有”时填写。每项成果应为具备先进、适用、较为成熟、具备推广价值等特点的若干先进技术及其知识产权的组合，组合成分不限于专利、版权、标准、技术使用许可证、软件著作权、植物新品种、新药品、新设备、新器械、集成电路专有权等形式。
   * 例如：数智医学平台技术成果包括1项发明专利和3项软件著作权，应计为1项成果，而非4项。
   * 请填写在库成果的存量总数（2024年12月31日）。
   *
   * @see ANN-2.4.4, INF-04, ANN-2.4.4a, ANN-2.4.4b, ANN-2.4.4c
   */
  libraryTotal: number;
  /**
   * 2023年12月31日成果库存量（必填，整数，单位项，不小于0）
   *
   * 本部分在「成果库」为“有”时填写。用来计算增长率。上一年有年报的，自动填入其总数量。
   *
   * @see ANN-2.4.5a, INF-04
   */
  libraryTotalPrior: number;
  /**
   * 成果库中包括的授权且有效专利数（必填，整数，单位项，不小于0）
   *
   * 本部分在「成果库」为“有”时填写。据实填写。
   *
   * @see ANN-2.4.6, INF-04, ANN-2.4.6a
   */
  libraryPatentCount: number;
  /**
   * 其中发明专利数（必填，整数，单位项，不小于0）
   *
   * 本部分在「成果库」为“有”时填写。据实填写。
   *
   * @see ANN-2.4.6a, INF-04
   */
  libraryInventionCount: number;
  /**
   * 本年度高价值科技成果数量（必填，整数，单位项，不小于0）
   *
   * 本部分在「成果库」为“有”时填写。2024年，本单位获批的发明专利、PCT专利、国际/国家标准、软件著作版权、集成电路专有权、新药品、新设备、涉及“卡脖子”技术的生产配方、工艺流程、获省部级以上奖励等高质量成果。
   * 鉴于对高价值科技成果的界定标准存在一定主观性，请各技术转移机构自行界定遴选标准，按统一标准进行统计、填报。一般来说，高价值科技成果数量占成果库总数的比例不高于10%。
   *
   * @see ANN-2.4.7, INF-04, ANN-2.4.7a, ANN-2.4.7b, ANN-2.4.7c
   */
  highValueCount: number;
  /**
   * 本年度汇交至北京市科技成果信息系统的成果数量（必填，整数，单位项，不小于0）
   *
   * 本部分在「成果库」为“有”时填写。按2024年数据据实填写。
   *
   * @see ANN-2.4.8, INF-04
   */
  submittedToCityCount: number;
  /**
   * 本年度高价值科技成果清单（必填，可填多条，至少1条）
   *
   * 本部分在「成果库」为“有”时填写。若已建成果库，可在网页中直接填写2024年度高价值科技成果信息，也可在系统中下载excel模板，填写完成后上传excel文件。再次导入时，「成果名称」相同的是同一条。
   *
   * ★请至少在“本年度高价值科技成果清单”中填写1项高价值成果。
   *
   * @see ANN-2.4.9, ANN-2.4.9c, ANN-2.4.9b, ANN-2.4.9a
   */
  highValueList: HighValueListRow[];
  /**
   * 成果库成果知识产权统计（存量）（必填，表格，各行固定）
   *
   * 本部分在「成果库」为“有”时填写。请据实填写，没有填0。
   *
   * @see ANN-2.4.10, ANN-2.4.4a, ANN-2.4.10a
   */
  ipStats: IpStatsRow[];
}

/** 由「智库（专家库）建设情况」决定的内容。 */
export type HasThinkTankBranches =
  | ({ hasThinkTank: 'yes' } & HasThinkTankYes)
  | ({ hasThinkTank: 'no' } & Absent<HasThinkTankYes>);

/** 「智库（专家库）建设情况」为“有”时填写的内容。 */
export interface HasThinkTankYes {
  /**
   * 专家库建立时间（选填，年月，不晚于填报当日）
   *
   * 「智库（专家库）建设情况」为“有”时填写。
   *
   * @see ANN-2.4.11, INF-04
   */
  thinkTankEstablished?: string;
  /**
   * 专家库专家总数（必填，整数，单位人，不小于1）
   *
   * 「智库（专家库）建设情况」为“有”时填写。
   *
   * @see ANN-2.4.11
   */
  expertCount: number;
  /**
   * 专家库代表（必填，可填多条）
   *
   * 「智库（专家库）建设情况」为“有”时填写。
   *
   * ★若已建专家库，专家库代表请至少填写1名。
   *
   * @see ANN-2.4.11a
   */
  experts: ExpertsRow[];
}

/** 由「是否设立或参与股权投资基金」决定的内容。 */
export type HasFundsBranches =
  | ({ hasFunds: 'yes' } & HasFundsYes)
  | ({ hasFunds: 'no' } & Absent<HasFundsYes>);

/** 「是否设立或参与股权投资基金」为“有”时填写的内容。 */
export interface HasFundsYes {
  /**
   * 设立及参与股权投资基金情况表（必填，可填多条，至少1条）
   *
   * 「是否设立或参与股权投资基金」为“有”时填写。请据实填写。
   *
   * @see ANN-2.4.12
   */
  funds: FundsRow[];
}

/** 「较上一年成果转移转化制度状态」包含“补充新政策”时填写的内容。 */
export interface PolicyChangeAdded {
  /**
   * 补充新政策数量（必填，整数，单位项，不小于1）
   *
   * 「较上一年成果转移转化制度状态」包含“补充新政策”时填写。
   *
   * @see ANN-2.2.2b
   */
  policyAddedCount: number;
}

/** 「较上一年成果转移转化制度状态」包含“补充新政策”。 */
export function isPolicyChangeAdded<Answers extends { readonly policyChange?: readonly string[] }>(
  answers: Answers,
): answers is Answers & PolicyChangeAdded {
  return answers.policyChange?.includes('added') === true;
}

/** 「较上一年成果转移转化制度状态」包含“完善旧政策”时填写的内容。 */
export interface PolicyChangeRevised {
  /**
   * 完善旧政策数量（必填，整数，单位项，不小于1）
   *
   * 「较上一年成果转移转化制度状态」包含“完善旧政策”时填写。
   *
   * @see ANN-2.2.2b
   */
  policyRevisedCount: number;
}

/** 「较上一年成果转移转化制度状态」包含“完善旧政策”。 */
export function isPolicyChangeRevised<Answers extends { readonly policyChange?: readonly string[] }>(
  answers: Answers,
): answers is Answers & PolicyChangeRevised {
  return answers.policyChange?.includes('revised') === true;
}

/** 「案例类别」包含“改革创新类”时填写的内容。 */
export interface CaseTypesReformInnovation {
  /**
   * 改革创新类案例（必填，可填多条，至少1条）
   *
   * 「案例类别」包含“改革创新类”时填写。
   *
   * @see ANN-8.6
   */
  reformCases: ReformCasesRow[];
}

/** 「案例类别」包含“改革创新类”。 */
export function isCaseTypesReformInnovation<Answers extends { readonly caseTypes?: readonly string[] }>(
  answers: Answers,
): answers is Answers & CaseTypesReformInnovation {
  return answers.caseTypes?.includes('reformInnovation') === true;
}

/** 「案例类别」包含“落地承接类”时填写的内容。 */
export interface CaseTypesLanding {
  /**
   * 落地承接类案例（必填，可填多条，至少1条）
   *
   * 「案例类别」包含“落地承接类”时填写。
   *
   * @see ANN-8.6
   */
  landingCases: LandingCasesRow[];
}

/** 「案例类别」包含“落地承接类”。 */
export function isCaseTypesLanding<Answers extends { readonly caseTypes?: readonly string[] }>(
  answers: Answers,
): answers is Answers & CaseTypesLanding {
  return answers.caseTypes?.includes('landing') === true;
}

/** 「案例类别」包含“转化服务类”时填写的内容。 */
export interface CaseTypesTransferService {
  /**
   * 转化服务类案例（必填，可填多条，至少1条）
   *
   * 「案例类别」包含“转化服务类”时填写。
   *
   * @see ANN-8.6
   */
  serviceCases: ServiceCasesRow[];
}

/** 「案例类别」包含“转化服务类”。 */
export function isCaseTypesTransferService<Answers extends { readonly caseTypes?: readonly string[] }>(
  answers: Answers,
): answers is Answers & CaseTypesTransferService {
  return answers.caseTypes?.includes('transferService') === true;
}

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
export interface ManagersManagerWork extends
  ManagersLastYear,
  ManagersTypicalProjects,
  ManagersServiceRecord,
  ManagersAwardRecord {}

/**
 * 上一年度业务情况
 *
 * 典型服务项目、技术服务和成果推广或主流媒体宣传、奖励情况也请更新。
 *
 * @see REG-4.7
 */
export interface ManagersLastYear {
  /**
   * 2024年参与技术转移转化项目数量（有条件必填，整数，单位个，不小于0）
   *
   * 「需要核对、更新登记信息」为“是”时必填，其他情形可以不填。
   *
   * @see REG-4.7, INF-04
   */
  lastYearProjectCount?: number;
  /**
   * 2024年参与技术转移转化项目金额（有条件必填，数字，单位万元，最多6位小数，不小于0）
   *
   * 「需要核对、更新登记信息」为“是”时必填，其他情形可以不填。
   *
   * @see REG-4.7, INF-04
   */
  lastYearProjectAmount?: number;
  /**
   * 2024年业务情况（选填，文字，800字以内）
   *
   * @see REG-4.7, N25-5
   */
  lastYearBusiness?: string;
}

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

/** 制度清单 · 一行 */
export type PolicyDocsRow = PolicyDocsRowBase & PolicyDocsPolicyCategoryBranches;

/** 制度清单 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type PolicyDocsRowDraft = Partial<PolicyDocsRowBase & PolicyDocsPolicyCategoryCustom>;

/** 制度清单 · 一行：总是有的内容。 */
export interface PolicyDocsRowBase {
  /**
   * 制度名称（必填，文字，200字以内）
   *
   * @see ANN-2.2.3
   */
  policyName: string;
  /**
   * 发布时间（必填，年月日，不晚于填报当日）
   *
   * @see ANN-2.2.3a, INF-04
   */
  publishDate: string;
  /**
   * 废止时间（选填，年月日，不晚于填报当日）
   *
   * 仍然有效的不填。
   *
   * @see N25-6, INF-04
   */
  repealDate?: string;
  /**
   * 制度文号（必填，文字，100字以内，没有可填“无”）
   *
   * @see ANN-2.2.3b
   */
  docNumber: string;
  /**
   * 制度类别（必填，单选）
   *
   * @see ANN-2.2.3c
   */
  policyCategory: PolicyCategoriesCode;
}

/** 由「制度类别」决定的内容。 */
export type PolicyDocsPolicyCategoryBranches =
  | ({ policyCategory: Exclude<PolicyCategoriesCode, 'custom'> } & Absent<PolicyDocsPolicyCategoryCustom>)
  | ({ policyCategory: 'custom' } & PolicyDocsPolicyCategoryCustom);

/** 「制度类别」为“其他（自填）”时填写的内容。 */
export interface PolicyDocsPolicyCategoryCustom {
  /**
   * 自填制度类别（必填，文字，50字以内）
   *
   * 「制度类别」为“其他（自填）”时填写。
   *
   * @see ANN-2.2.3e
   */
  customCategory: string;
}

/** 高校院所、医疗卫生机构分表 */
export type AcademicPoliciesGroup = AcademicPoliciesGroupBase &
  AcademicPoliciesHasTransferMeasuresBranches &
  AcademicPoliciesHasDueDiligenceBranches &
  AcademicPoliciesHasIncomeDistributionBranches &
  AcademicPoliciesHasEntrepreneurshipBranches;

/** 高校院所、医疗卫生机构分表：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type AcademicPoliciesGroupDraft = Partial<
  AcademicPoliciesGroupBase &
  AcademicPoliciesHasTransferMeasuresYes &
  AcademicPoliciesHasDueDiligenceYes &
  AcademicPoliciesHasIncomeDistributionYes &
  AcademicPoliciesHasEntrepreneurshipYes
>;

/** 高校院所、医疗卫生机构分表：总是有的内容。 */
export interface AcademicPoliciesGroupBase {
  /**
   * ①制定科技成果转化管理办法（必填，选是或否）
   *
   * 本单位制定促进科技成果转化制度的情况，包括科技成果使用、处置和收益管理，知识产权管理、科研人员离岗创业等制度。
   *
   * @see ANN-2.2.4.1, ANN-2.2.4.1a
   */
  hasTransferMeasures: boolean;
  /**
   * ②成立成果转化领导小组（必填，选是或否）
   *
   * 成立本单位科技成果转化领导小组。
   *
   * @see ANN-2.2.4.2
   */
  hasLeadingGroup: boolean;
  /**
   * ③建立人才分类考核机制：本单位是否将科技成果转化工作纳入考核晋升体系（必填，选是或否）
   *
   * @see ANN-2.2.4.3a, ANN-2.2.4.3
   */
  inPromotionSystem: boolean;
  /**
   * ③建立人才分类考核机制：是否有科技成果转化专职人员的职称评审通道（必填，选是或否）
   *
   * @see ANN-2.2.4.3b, ANN-2.2.4.3
   */
  hasTitleChannel: boolean;
  /**
   * ④建立勤勉尽责容错机制（必填，选是或否）
   *
   * 本单位是否为科技成果转化人员设立勤勉尽责容错机制。
   *
   * @see ANN-2.2.4.4
   */
  hasDueDiligence: boolean;
  /**
   * ⑤建立转化收益分配机制（必填，选是或否）
   *
   * 本单位是否为科研人员建立成果转化收益分配机制。
   *
   * @see ANN-2.2.4.5
   */
  hasIncomeDistribution: boolean;
  /**
   * ⑥离岗创业、在岗创业或兼职制度情况（必填，选是或否）
   *
   * 制订实施科研人员离岗创业、在岗创业或兼职相关制度。
   *
   * @see ANN-2.2.4.6
   */
  hasEntrepreneurship: boolean;
}

/** 由「①制定科技成果转化管理办法」决定的内容。 */
export type AcademicPoliciesHasTransferMeasuresBranches =
  | ({ hasTransferMeasures: true } & AcademicPoliciesHasTransferMeasuresYes)
  | ({ hasTransferMeasures: false } & Absent<AcademicPoliciesHasTransferMeasuresYes>);

/** 「①制定科技成果转化管理办法」为“是”时填写的内容。 */
export interface AcademicPoliciesHasTransferMeasuresYes {
  /**
   * 涵盖内容（必填，多选）
   *
   * 「①制定科技成果转化管理办法」为“是”时填写。
   *
   * @see ANN-2.2.4.1a
   */
  transferMeasuresScope: AcademicPoliciesTransferMeasuresScopeCode[];
}

/** 由「④建立勤勉尽责容错机制」决定的内容。 */
export type AcademicPoliciesHasDueDiligenceBranches =
  | ({ hasDueDiligence: true } & AcademicPoliciesHasDueDiligenceYes)
  | ({ hasDueDiligence: false } & Absent<AcademicPoliciesHasDueDiligenceYes>);

/** 「④建立勤勉尽责容错机制」为“是”时填写的内容。 */
export interface AcademicPoliciesHasDueDiligenceYes {
  /**
   * 勤勉尽责容错机制说明（必填，文字，1000字以内）
   *
   * 「④建立勤勉尽责容错机制」为“是”时填写。如，明确在什么样的勤勉尽责条件下，设立了什么样的“容错”标准，由什么部门通过什么方式和渠道开展尽职免责调查等。
   *
   * @see ANN-2.2.4.4a
   */
  dueDiligenceNote: string;
}

/** 由「⑤建立转化收益分配机制」决定的内容。 */
export type AcademicPoliciesHasIncomeDistributionBranches =
  | ({ hasIncomeDistribution: true } & AcademicPoliciesHasIncomeDistributionYes)
  | ({ hasIncomeDistribution: false } & Absent<AcademicPoliciesHasIncomeDistributionYes>);

/** 「⑤建立转化收益分配机制」为“是”时填写的内容。 */
export interface AcademicPoliciesHasIncomeDistributionYes {
  /**
   * 转化收益分配机制说明（必填，文字，1000字以内）
   *
   * 「⑤建立转化收益分配机制」为“是”时填写。如，明确分配比例、界定科技成果转化“重要贡献人员”和其他相关人员。
   *
   * @see ANN-2.2.4.5a
   */
  incomeDistributionNote: string;
  /**
   * 科技成果完成人（团队）分配比例（选填，百分数，最多2位小数，不小于0，不大于100）
   *
   * 「⑤建立转化收益分配机制」为“是”时填写。没有规定也没有约定的，不低于50%（促进科技成果转化法第四十五条）。
   *
   * @see ANN-2.2.4.5a, INF-04
   */
  contributorShare?: number;
}

/** 由「⑥离岗创业、在岗创业或兼职制度情况」决定的内容。 */
export type AcademicPoliciesHasEntrepreneurshipBranches =
  | ({ hasEntrepreneurship: true } & AcademicPoliciesHasEntrepreneurshipYes)
  | ({ hasEntrepreneurship: false } & Absent<AcademicPoliciesHasEntrepreneurshipYes>);

/** 「⑥离岗创业、在岗创业或兼职制度情况」为“是”时填写的内容。 */
export interface AcademicPoliciesHasEntrepreneurshipYes {
  /**
   * 制度类型（必填，多选）
   *
   * 「⑥离岗创业、在岗创业或兼职制度情况」为“是”时填写。
   *
   * @see ANN-2.2.4.6
   */
  entrepreneurshipKinds: AcademicPoliciesEntrepreneurshipKindsCode[];
}

/** 市场化技术转移机构分表 */
export type MarketPoliciesGroup = MarketPoliciesGroupBase &
  MarketPoliciesServiceFeeRulesBranches &
  MarketPoliciesContractRulesBranches &
  MarketPoliciesDiscoveryRulesBranches &
  MarketPoliciesIncentiveRulesBranches &
  MarketPoliciesTalentRulesBranches;

/** 市场化技术转移机构分表：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type MarketPoliciesGroupDraft = Partial<
  MarketPoliciesGroupBase &
  MarketPoliciesServiceFeeRulesYes &
  MarketPoliciesContractRulesYes &
  MarketPoliciesDiscoveryRulesYes &
  MarketPoliciesIncentiveRulesYes &
  MarketPoliciesTalentRulesYes
>;

/** 市场化技术转移机构分表：总是有的内容。 */
export interface MarketPoliciesGroupBase {
  /**
   * ①服务科技成果转化相关的服务管理、收费标准等制度（必填，选是或否）
   *
   * 据实填写。
   *
   * @see ANN-2.2.5.1
   */
  serviceFeeRules: boolean;
  /**
   * ②服务科技成果转化项目的相关合同管理制度（必填，选是或否）
   *
   * 据实填写。
   *
   * @see ANN-2.2.5.2
   */
  contractRules: boolean;
  /**
   * ③科技成果、技术需求挖掘、筛选、评估、管理等方面的制度（必填，选是或否）
   *
   * 据实填写。
   *
   * @see ANN-2.2.5.3
   */
  discoveryRules: boolean;
  /**
   * ④内部科技成果转化激励制度（必填，选是或否）
   *
   * 据实填写。
   *
   * @see ANN-2.2.5.4
   */
  incentiveRules: boolean;
  /**
   * ⑤内部人才培养、绩效评价考核等制度（必填，选是或否）
   *
   * 据实填写。
   *
   * @see ANN-2.2.5.5
   */
  talentRules: boolean;
  /**
   * ⑥其它制度（选填，文字，500字以内）
   *
   * 按需填写。
   *
   * @see ANN-2.2.5.6
   */
  otherRules?: string;
}

/** 由「①服务科技成果转化相关的服务管理、收费标准等制度」决定的内容。 */
export type MarketPoliciesServiceFeeRulesBranches =
  | ({ serviceFeeRules: true } & MarketPoliciesServiceFeeRulesYes)
  | ({ serviceFeeRules: false } & Absent<MarketPoliciesServiceFeeRulesYes>);

/** 「①服务科技成果转化相关的服务管理、收费标准等制度」为“是”时填写的内容。 */
export interface MarketPoliciesServiceFeeRulesYes {
  /**
   * ①的说明（必填，文字，500字以内）
   *
   * 「①服务科技成果转化相关的服务管理、收费标准等制度」为“是”时填写。
   *
   * @see ANN-2.2.5.1
   */
  serviceFeeNote: string;
}

/** 由「②服务科技成果转化项目的相关合同管理制度」决定的内容。 */
export type MarketPoliciesContractRulesBranches =
  | ({ contractRules: true } & MarketPoliciesContractRulesYes)
  | ({ contractRules: false } & Absent<MarketPoliciesContractRulesYes>);

/** 「②服务科技成果转化项目的相关合同管理制度」为“是”时填写的内容。 */
export interface MarketPoliciesContractRulesYes {
  /**
   * ②的说明（必填，文字，500字以内）
   *
   * 「②服务科技成果转化项目的相关合同管理制度」为“是”时填写。
   *
   * @see ANN-2.2.5.2
   */
  contractNote: string;
}

/** 由「③科技成果、技术需求挖掘、筛选、评估、管理等方面的制度」决定的内容。 */
export type MarketPoliciesDiscoveryRulesBranches =
  | ({ discoveryRules: true } & MarketPoliciesDiscoveryRulesYes)
  | ({ discoveryRules: false } & Absent<MarketPoliciesDiscoveryRulesYes>);

/** 「③科技成果、技术需求挖掘、筛选、评估、管理等方面的制度」为“是”时填写的内容。 */
export interface MarketPoliciesDiscoveryRulesYes {
  /**
   * ③的说明（必填，文字，500字以内）
   *
   * 「③科技成果、技术需求挖掘、筛选、评估、管理等方面的制度」为“是”时填写。
   *
   * @see ANN-2.2.5.3
   */
  discoveryNote: string;
}

/** 由「④内部科技成果转化激励制度」决定的内容。 */
export type MarketPoliciesIncentiveRulesBranches =
  | ({ incentiveRules: true } & MarketPoliciesIncentiveRulesYes)
  | ({ incentiveRules: false } & Absent<MarketPoliciesIncentiveRulesYes>);

/** 「④内部科技成果转化激励制度」为“是”时填写的内容。 */
export interface MarketPoliciesIncentiveRulesYes {
  /**
   * ④的说明（必填，文字，500字以内）
   *
   * 「④内部科技成果转化激励制度」为“是”时填写。
   *
   * @see ANN-2.2.5.4
   */
  incentiveNote: string;
}

/** 由「⑤内部人才培养、绩效评价考核等制度」决定的内容。 */
export type MarketPoliciesTalentRulesBranches =
  | ({ talentRules: true } & MarketPoliciesTalentRulesYes)
  | ({ talentRules: false } & Absent<MarketPoliciesTalentRulesYes>);

/** 「⑤内部人才培养、绩效评价考核等制度」为“是”时填写的内容。 */
export interface MarketPoliciesTalentRulesYes {
  /**
   * ⑤的说明（必填，文字，500字以内）
   *
   * 「⑤内部人才培养、绩效评价考核等制度」为“是”时填写。
   *
   * @see ANN-2.2.5.5
   */
  talentNote: string;
}

/** 平台信息 · 一行 */
export type PlatformsRow = PlatformsRowBase & PlatformsBuildModeBranches & PlatformsLocationBranches;

/** 平台信息 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type PlatformsRowDraft = Partial<PlatformsRowBase & PlatformsBuildModeCoBuilt & PlatformsLocation110000>;

/** 平台信息 · 一行：总是有的内容。 */
export interface PlatformsRowBase {
  /**
   * 平台名称（必填，文字，100字以内）
   *
   * @see ANN-2.3.3
   */
  platformName: string;
  /**
   * 平台类型（必填，单选）
   *
   * @see ANN-2.3.1, ANN-2.3.1a
   */
  platformType: PlatformsPlatformTypeCode;
  /**
   * 建设方式（必填，单选）
   *
   * @see ANN-2.3.2a
   */
  buildMode: PlatformsBuildModeCode;
  /**
   * 成立时间（选填，年月，不晚于填报当日）
   *
   * @see ANN-2.3.3, INF-04
   */
  establishedMonth?: string;
  /**
   * 所在地（选填，单选）
   *
   * @see ANN-2.3.3
   */
  location?: ProvincesCode;
  /**
   * 技术领域（选填，单选）
   *
   * @see ANN-2.3.3
   */
  field?: HiTechDomainsCode;
  /**
   * 平台简介及2024年成效（选填，文字，300字以内）
   *
   * @see ANN-2.3.3
   */
  intro?: string;
}

/** 由「建设方式」决定的内容。 */
export type PlatformsBuildModeBranches =
  | ({ buildMode: 'selfBuilt' } & Absent<PlatformsBuildModeCoBuilt>)
  | ({ buildMode: 'coBuilt' } & PlatformsBuildModeCoBuilt);

/** 「建设方式」为“共建”时填写的内容。 */
export interface PlatformsBuildModeCoBuilt {
  /**
   * 共建方类型（必填，多选）
   *
   * 「建设方式」为“共建”时填写。
   *
   * @see ANN-2.3.2b
   */
  coBuildPartners: PlatformsCoBuildPartnersCode[];
  /**
   * 共建单位名称（必填，文字，200字以内）
   *
   * 「建设方式」为“共建”时填写。
   *
   * @see ANN-2.3.3
   */
  partnerNames: string;
}

/** 由「所在地」决定的内容。 */
export type PlatformsLocationBranches =
  | ({ location: '110000' } & PlatformsLocation110000)
  | ({ location?: Exclude<ProvincesCode, '110000'> } & Absent<PlatformsLocation110000>);

/** 「所在地」为“北京市”时填写的内容。 */
export interface PlatformsLocation110000 {
  /**
   * 北京市所在区（选填，单选）
   *
   * 「所在地」为“北京市”时填写。
   *
   * @see ANN-2.3.3
   */
  locationDistrict?: BeijingDistrictsCode;
}

/** 本年度高价值科技成果清单 · 一行 */
export interface HighValueListRow {
  /**
   * 成果名称（必填，文字，200字以内）
   *
   * @see ANN-2.4.1b
   */
  achievementName: string;
  /**
   * 高价值依据（必填，单选）
   *
   * @see ANN-2.4.7a
   */
  highValueBasis: HighValueListHighValueBasisCode;
  /**
   * 专利号/标准号/证书号（选填，文字，100字以内）
   *
   * @see ANN-2.4.7a
   */
  basisNumber?: string;
  /**
   * 获批（获奖）时间（选填，年月日，不晚于填报当日）
   *
   * @see ANN-2.4.7a, INF-04
   */
  approvedDate?: string;
  /**
   * 所属技术领域（选填，单选）
   *
   * @see ANN-2.4.3
   */
  techField?: HiTechDomainsCode;
  /**
   * 技术及团队介绍（必填，文字，500字以内）
   *
   * @see ANN-2.4.1b
   */
  teamIntro: string;
  /**
   * 知识产权情况（必填，文字，300字以内）
   *
   * @see ANN-2.4.1b
   */
  ipStatus: string;
  /**
   * 拟转化方向（必填，文字，200字以内）
   *
   * @see ANN-2.4.1b
   */
  direction: string;
  /**
   * 应用前景（选填，文字，300字以内）
   *
   * @see ANN-2.4.1b
   */
  prospect?: string;
  /**
   * 竞争优势（选填，文字，300字以内）
   *
   * @see ANN-2.4.1b
   */
  advantage?: string;
  /**
   * 转化需求（选填，文字，300字以内）
   *
   * @see ANN-2.4.1b
   */
  need?: string;
  /**
   * 成熟度（选填，单选）
   *
   * @see ANN-2.4.1b
   */
  maturity?: HighValueListMaturityCode;
}

/** 本年度高价值科技成果清单 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type HighValueListRowDraft = Partial<HighValueListRow>;

/** 成果库成果知识产权统计（存量） · 一行 */
export interface IpStatsRow {
  /** 是哪一行 */
  row: IpTypesCode;
  /**
   * 存量数量（必填，整数，单位项，不小于0）
   *
   * @see ANN-2.4.10, INF-04
   */
  count: number;
}

/** 成果库成果知识产权统计（存量） · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type IpStatsRowDraft = Partial<IpStatsRow>;

/** 专家库代表 · 一行 */
export interface ExpertsRow {
  /**
   * 专家姓名（必填，文字，50字以内）
   *
   * @see ANN-2.4.11a
   */
  expertName: string;
  /**
   * 工作单位（必填，文字，100字以内）
   *
   * @see ANN-2.4.11a
   */
  expertUnit: string;
  /**
   * 职称/职务（必填，文字，50字以内）
   *
   * @see ANN-2.4.11a
   */
  expertTitle: string;
  /**
   * 专业领域（必填，文字，100字以内）
   *
   * @see ANN-2.4.11a
   */
  expertField: string;
}

/** 专家库代表 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type ExpertsRowDraft = Partial<ExpertsRow>;

/** 设立及参与股权投资基金情况表 · 一行 */
export interface FundsRow {
  /**
   * 基金名称（必填，文字，100字以内）
   *
   * @see ANN-2.4.12
   */
  fundName: string;
  /**
   * 设立/参与（必填，单选）
   *
   * @see ANN-2.4.12
   */
  joinMode: FundsJoinModeCode;
  /**
   * 成立（参与）时间（必填，年月，不晚于填报当日）
   *
   * @see ANN-2.4.12, INF-04
   */
  establishedMonth: string;
  /**
   * 基金规模（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-2.4.12, INF-04
   */
  fundSize: number;
  /**
   * 本单位出资额（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-2.4.12, INF-04
   */
  ownContribution: number;
  /**
   * 基金管理人（选填，文字，100字以内）
   *
   * @see ANN-2.4.12
   */
  fundManager?: string;
  /**
   * 基金备案编号（选填，文字，50字以内）
   *
   * @see ANN-2.4.12
   */
  filingNo?: string;
  /**
   * 主要投资领域（选填，文字，100字以内）
   *
   * @see ANN-2.4.12
   */
  investField?: string;
  /**
   * 已投科技成果转化项目数（选填，整数，单位项，不小于0）
   *
   * @see ANN-2.4.12, INF-04
   */
  investedProjects?: number;
  /**
   * 已投金额（选填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-2.4.12, INF-04
   */
  investedAmount?: number;
}

/** 设立及参与股权投资基金情况表 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type FundsRowDraft = Partial<FundsRow>;

/** 年度收入情况（高校院所、医疗卫生机构技术转移机构填写） */
export interface AcademicIncomeGroup {
  /**
   * 年度总收入（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * 此处填写单位为万元。
   *
   * @see ANN-3.1.7.1, INF-04, ANN-3.1.7.1a
   */
  total: number;
  /**
   * 其中：来自本单位或上级财政拨款数量（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * 受财政供养人员的人员费不计在内。
   *
   * @see ANN-3.1.7.2, INF-04, ANN-3.1.7.2a
   */
  fiscal: number;
  /**
   * 其中：来自本单位科技成果转化收益分配（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * 技术转移机构成功转化项目后，本单位自成果转化收益中提取一部分，用于支持技术转移机构建设。
   *
   * @see ANN-3.1.7.3, INF-04, ANN-3.1.7.3a
   */
  transferShare: number;
  /**
   * 其中：来自各级政府科技计划项目资助金额（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * 例如：获北京市科委、中关村管委会技术转移机构培育专项资金支持等。
   *
   * @see ANN-3.1.7.4, INF-04, ANN-3.1.7.4a
   */
  projects: number;
  /**
   * 其中：其他类型收入（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-3.1.7.5, INF-04
   */
  other: number;
}

/** 年度收入情况（高校院所、医疗卫生机构技术转移机构填写）：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type AcademicIncomeGroupDraft = Partial<AcademicIncomeGroup>;

/** 年度收入情况（市场化技术转移机构填写） */
export interface MarketIncomeGroup {
  /**
   * 年度总收入（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * 按2024年度实际情况填写。
   *
   * @see ANN-3.1.8.1, INF-04
   */
  total: number;
  /**
   * 其中：开展技术转移相关专业服务获得的直接收入及衍生收入（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * 举办供需对接活动、开展概念验证、提供信息检索服务、制订转化方案、开展技术价值评估、承接技术研发、提供技术交易居间协调、获得产品营收分成、股权分红等。
   *
   * @see ANN-3.1.8.2, INF-04, ANN-3.1.8.2a
   */
  services: number;
  /**
   * 其中：获各级政府财政资金支持（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * 例如：获北京市科委、中关村管委会技术转移机构培育专项资金支持等。
   *
   * @see ANN-3.1.8.3, INF-04, ANN-3.1.8.3a
   */
  fiscal: number;
  /**
   * 其中：其他类型收入（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * 其他类型收入，例如出售文创产品等非成果转化业务的经营性收入。
   *
   * @see ANN-3.1.8.4, INF-04, ANN-3.1.8.4a
   */
  other: number;
}

/** 年度收入情况（市场化技术转移机构填写）：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type MarketIncomeGroupDraft = Partial<MarketIncomeGroup>;

/** 各类合同数量、金额 · 一行 */
export interface ContractsByTypeRow {
  /** 是哪一行 */
  row: ContractTypesCode;
  /**
   * 合同项数（必填，整数，单位项，不小于0）
   *
   * @see ANN-3.2.1a, INF-04
   */
  count: number;
  /**
   * 合同金额（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-3.2.1a, INF-04
   */
  amount: number;
  /**
   * 当年到账金额（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * 含往年签订的合同在2024年到账的金额。
   *
   * @see ANN-3.2.1a, ANN-3.4.3, INF-04
   */
  arrived: number;
}

/** 各类合同数量、金额 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type ContractsByTypeRowDraft = Partial<ContractsByTypeRow>;

/** 落地区域 · 一行 */
export type ContractsByRegionRow = ContractsByRegionRowBase & ContractsByRegionRegionBranches;

/** 落地区域 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type ContractsByRegionRowDraft = Partial<
  ContractsByRegionRowBase &
  ContractsByRegionRegion110000 &
  ContractsByRegionRegionAbroad &
  ContractsByRegionCountryOther
>;

/** 落地区域 · 一行：总是有的内容。 */
export interface ContractsByRegionRowBase {
  /**
   * 落地区域（必填，单选）
   *
   * @see ANN-3.2.1b
   */
  region: LandingRegionsCode;
  /**
   * 合同项数（必填，整数，单位项，不小于0）
   *
   * @see ANN-3.2.1b, INF-04
   */
  count: number;
  /**
   * 合同金额（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-3.2.1b, INF-04
   */
  amount: number;
}

/** 由「落地区域」决定的内容。 */
export type ContractsByRegionRegionBranches =
  | ({ region: '110000' } &
      ContractsByRegionRegion110000 &
      Absent<ContractsByRegionRegionAbroad> &
      Absent<ContractsByRegionCountryOther>)
  | ({ region: Exclude<LandingRegionsCode, '110000' | 'abroad'> } &
      Absent<ContractsByRegionRegion110000> &
      Absent<ContractsByRegionRegionAbroad> &
      Absent<ContractsByRegionCountryOther>)
  | ({ region: 'abroad' } &
      ContractsByRegionRegionAbroad &
      ContractsByRegionCountryBranches &
      Absent<ContractsByRegionRegion110000>);

/** 「落地区域」为“北京市”时填写的内容。 */
export interface ContractsByRegionRegion110000 {
  /**
   * 北京市所在区（选填，单选）
   *
   * 「落地区域」为“北京市”时填写。
   *
   * @see ANN-3.2.1b
   */
  district?: BeijingDistrictsCode;
}

/** 「落地区域」为“国外”时填写的内容。 */
export interface ContractsByRegionRegionAbroad {
  /**
   * 国家（必填，单选）
   *
   * 「落地区域」为“国外”时填写。
   *
   * @see ANN-3.2.1b
   */
  country: CountriesCode;
}

/** 由「国家」决定的内容。 */
export type ContractsByRegionCountryBranches =
  | ({ country: Exclude<CountriesCode, 'other'> } & Absent<ContractsByRegionCountryOther>)
  | ({ country: 'other' } & ContractsByRegionCountryOther);

/** 「国家」为“其他（自填）”时填写的内容。 */
export interface ContractsByRegionCountryOther {
  /**
   * 其他国家名称（必填，文字，50字以内）
   *
   * 「国家」为“其他（自填）”时填写。
   *
   * @see ANN-3.2.1b
   */
  countryOther: string;
}

/** 以转让、许可、作价投资方式转化成果 · 一行 */
export type TransferContractsRow = TransferContractsRowBase &
  TransferContractsTransferModeBranches &
  TransferContractsEvaluatedBranches &
  TransferContractsDestinationScaleBranches;

/** 以转让、许可、作价投资方式转化成果 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type TransferContractsRowDraft = Partial<
  TransferContractsRowBase &
  TransferContractsTransferModeCombined &
  TransferContractsEvaluatedYes &
  TransferContractsDestinationScaleSmallMediumOrLarge
>;

/** 以转让、许可、作价投资方式转化成果 · 一行：总是有的内容。 */
export interface TransferContractsRowBase {
  /**
   * 合同名称（必填，文字，200字以内）
   *
   * @see ANN-3.3.0c
   */
  contractName: string;
  /**
   * 成果名称（必填，文字，200字以内）
   *
   * @see ANN-3.3.0c
   */
  achievementName: string;
  /**
   * 转化方式（必填，单选）
   *
   * 某项已签订合同中约定的转化方式，如若是单一转化方式，请选“转让”、“许可”或“作价投资”，如若是多种转化方式的组合，请选择“其他”。
   *
   * @see ANN-3.3.1, ANN-3.3.1a, ANN-3.3.1b
   */
  transferMode: TransferContractsTransferModeCode;
  /**
   * 合同金额（作价投资填作价金额）（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-3.3.0c, INF-04
   */
  contractAmount: number;
  /**
   * 当年到账金额（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-3.3.0c, INF-04
   */
  arrivedAmount: number;
  /**
   * 定价方式（必填，单选）
   *
   * 请填写以下四种方式之一：协议定价、挂牌交易、拍卖、其他方式。
   *
   * @see ANN-3.3.2
   */
  pricingMode: TransferContractsPricingModeCode;
  /**
   * 是否评估（必填，选是或否）
   *
   * 采取协议定价、挂牌交易、拍卖以及其他定价方式对科技成果定价时，是否进行过评估。
   *
   * @see ANN-3.3.3
   */
  evaluated: boolean;
  /**
   * 受让方/被许可方/被投资企业（必填，文字，200字以内）
   *
   * @see ANN-3.3.4
   */
  partyName: string;
  /**
   * 转化去向（规模）（必填，单选）
   *
   * 请选择该项合同中对应科技成果的转化去向。“中小微企业”和“大型企业”标准参考《国家统计局关于印发统计上大中小微型企业划分办法的通知》（国统字〔2011〕75号）。
   *
   * @see ANN-3.3.4, ANN-3.3.4a
   */
  destinationScale: TransferContractsDestinationScaleCode;
  /**
   * 落地区域（必填，单选）
   *
   * @see ANN-3.2.1b
   */
  landingRegion: LandingRegionsCode;
  /**
   * 合同签订日期（必填，年月日，不晚于填报当日）
   *
   * @see ANN-3.3.0, INF-04
   */
  signDate: string;
  /**
   * 技术合同认定登记编号（选填，文字，50字以内）
   *
   * @see ANN-3.3.0c
   */
  registrationNo?: string;
  /**
   * 财政资金资助情况（选填，单选）
   *
   * @see ANN-3.3.0c
   */
  publicFunding?: TransferContractsPublicFundingCode;
  /**
   * 技术领域（选填，单选）
   *
   * @see ANN-3.3.0c
   */
  techField?: HiTechDomainsCode;
}

/** 由「转化方式」决定的内容。 */
export type TransferContractsTransferModeBranches =
  | ({ transferMode: 'transfer' | 'license' | 'equity' } & Absent<TransferContractsTransferModeCombined>)
  | ({ transferMode: 'combined' } & TransferContractsTransferModeCombined);

/** 「转化方式」为“其他”时填写的内容。 */
export interface TransferContractsTransferModeCombined {
  /**
   * 组合的转化方式（选填，多选）
   *
   * 「转化方式」为“其他”时填写。
   *
   * @see ANN-3.3.1b
   */
  combinedModes?: TransferContractsCombinedModesCode[];
}

/** 由「是否评估」决定的内容。 */
export type TransferContractsEvaluatedBranches =
  | ({ evaluated: true } & TransferContractsEvaluatedYes)
  | ({ evaluated: false } & Absent<TransferContractsEvaluatedYes>);

/** 「是否评估」为“是”时填写的内容。 */
export interface TransferContractsEvaluatedYes {
  /**
   * 评估值（选填，数字，单位万元，最多6位小数，不小于0）
   *
   * 「是否评估」为“是”时填写。
   *
   * @see ANN-3.3.3, INF-04
   */
  evaluationValue?: number;
}

/** 由「转化去向（规模）」决定的内容。 */
export type TransferContractsDestinationScaleBranches =
  | ({ destinationScale: 'smallMedium' | 'large' } & TransferContractsDestinationScaleSmallMediumOrLarge)
  | ({ destinationScale: 'nonEnterprise' } & Absent<TransferContractsDestinationScaleSmallMediumOrLarge>);

/** 「转化去向（规模）」为“中小微企业”、“大型企业”之一时填写的内容。 */
export interface TransferContractsDestinationScaleSmallMediumOrLarge {
  /**
   * 转化去向（所有制）（必填，单选）
   *
   * 「转化去向（规模）」为“中小微企业”、“大型企业”之一时填写。“国有企业”标准参考《关于划分企业登记注册类型的规定调整的通知》（国统字〔2011〕86号），非国有企业均归类为“其他企业”。
   *
   * @see ANN-3.3.4, ANN-3.3.4b, ANN-3.3.4c
   */
  destinationOwnership: TransferContractsDestinationOwnershipCode;
}

/** 技术开发、服务、咨询项目 · 一行 */
export interface DevContractsRow {
  /**
   * 项目（合同）名称（必填，文字，200字以内）
   *
   * @see ANN-3.4.0c
   */
  contractName: string;
  /**
   * 合同类型（必填，单选）
   *
   * @see ANN-3.4.0
   */
  contractType: DevContractsContractTypeCode;
  /**
   * 签订情况（必填，单选）
   *
   * @see ANN-3.4.1
   */
  signedIn: DevContractsSignedInCode;
  /**
   * 合同签订日期（必填，年月日，不晚于填报当日）
   *
   * @see ANN-3.4.1, INF-04
   */
  signDate: string;
  /**
   * 合同金额（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * 往年签订但当年有到账的合同，“合同金额”填“0”。
   *
   * @see ANN-3.4.1a, INF-04, ANN-3.4.4
   */
  contractAmount: number;
  /**
   * 当年到账金额（必填，数字，单位万元，最多6位小数，不小于0）
   *
   * 如实填写。
   *
   * @see ANN-3.4.1b, INF-04, ANN-3.4.4
   */
  arrivedAmount: number;
  /**
   * 委托方名称（必填，文字，200字以内）
   *
   * @see ANN-3.4.0c
   */
  partyName: string;
  /**
   * 委托方类型（选填，单选）
   *
   * @see ANN-3.4.0c
   */
  partyKind?: DevContractsPartyKindCode;
  /**
   * 落地区域（选填，单选）
   *
   * @see ANN-3.4.0c
   */
  landingRegion?: LandingRegionsCode;
  /**
   * 技术合同认定登记编号（选填，文字，50字以内）
   *
   * @see ANN-3.4.0c
   */
  registrationNo?: string;
}

/** 技术开发、服务、咨询项目 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type DevContractsRowDraft = Partial<DevContractsRow>;

/** 与北京市各区对接情况 · 一行 */
export interface DistrictMatchesRow {
  /**
   * 区（必填，单选）
   *
   * @see ANN-4.4f
   */
  district: BeijingDistrictsCode;
  /**
   * 对接数量（必填，整数，单位次，不小于1）
   *
   * @see ANN-4.4f
   */
  count: number;
}

/** 与北京市各区对接情况 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type DistrictMatchesRowDraft = Partial<DistrictMatchesRow>;

/** 与各分园对接情况 · 一行 */
export interface ParkMatchesRow {
  /**
   * 分园（必填，单选）
   *
   * @see ANN-4.4f
   */
  park: ZhongguancunParksCode;
  /**
   * 对接数量（必填，整数，单位次，不小于1）
   *
   * @see ANN-4.4f
   */
  count: number;
}

/** 与各分园对接情况 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type ParkMatchesRowDraft = Partial<ParkMatchesRow>;

/** 合作情况 · 一行 */
export interface CooperationsRow {
  /**
   * 服务对象（合作单位）（必填，文字，200字以内）
   *
   * @see ANN-4.5a
   */
  clientName: string;
  /**
   * 服务对象类型（必填，单选）
   *
   * @see ANN-4.5a
   */
  clientKind: CooperationsClientKindCode;
  /**
   * 服务内容（必填，多选）
   *
   * @see ANN-4.5a
   */
  serviceKind: ServiceScopeCode[];
  /**
   * 具体服务情况（必填，文字，500字以内）
   *
   * @see ANN-4.5a
   */
  detail: string;
  /**
   * 服务收入（选填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-4.5a, INF-04
   */
  serviceFee?: number;
  /**
   * 成效（选填，文字，300字以内）
   *
   * @see ANN-4.5a
   */
  result?: string;
}

/** 合作情况 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type CooperationsRowDraft = Partial<CooperationsRow>;

/** 参与科技成果转化改革工作情况 */
export interface ReformsGroup {
  /**
   * 赋权改革
   *
   * @see ANN-6.1
   */
  empowerment: ReformsEmpowermentGroup;
  /**
   * 成果先试用后付费
   *
   * @see ANN-6.2
   */
  tryBeforePay: ReformsTryBeforePayGroup;
  /**
   * 职务成果转化管理
   *
   * @see ANN-6.3
   */
  serviceAchievementMgmt: ReformsServiceAchievementMgmtGroup;
  /**
   * 成果转化工作评价
   *
   * @see ANN-6.4
   */
  transferEvaluation: ReformsTransferEvaluationGroup;
  /**
   * 技术经理人队伍建设
   *
   * @see ANN-6.5
   */
  managerTeam: ReformsManagerTeamGroup;
  /**
   * 其他改革试点工作
   *
   * @see ANN-6.6
   */
  other: ReformsOtherGroup;
}

/** 参与科技成果转化改革工作情况：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type ReformsGroupDraft = Partly<
  ReformsGroup,
  {
    empowerment: ReformsEmpowermentGroupDraft;
    tryBeforePay: ReformsTryBeforePayGroupDraft;
    serviceAchievementMgmt: ReformsServiceAchievementMgmtGroupDraft;
    transferEvaluation: ReformsTransferEvaluationGroupDraft;
    managerTeam: ReformsManagerTeamGroupDraft;
    other: ReformsOtherGroupDraft;
  }
>;

/** 赋权改革 */
export type ReformsEmpowermentGroup = ReformsEmpowermentGroupBase & ReformsEmpowermentParticipatesBranches;

/** 赋权改革：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type ReformsEmpowermentGroupDraft = Partial<
  ReformsEmpowermentGroupBase & ReformsEmpowermentParticipatesYes & ReformsEmpowermentParticipatesNo
>;

/** 赋权改革：总是有的内容。 */
export interface ReformsEmpowermentGroupBase {
  /**
   * 是否参与（必填，选是或否）
   *
   * @see ANN-6.1
   */
  participates: boolean;
}

/** 由「是否参与」决定的内容。 */
export type ReformsEmpowermentParticipatesBranches =
  | ({ participates: true } & ReformsEmpowermentParticipatesYes & Absent<ReformsEmpowermentParticipatesNo>)
  | ({ participates: false } & ReformsEmpowermentParticipatesNo & Absent<ReformsEmpowermentParticipatesYes>);

/** 「是否参与」为“是”时填写的内容。 */
export interface ReformsEmpowermentParticipatesYes {
  /**
   * 参与情况（必填，文字，1000字以内）
   *
   * 「是否参与」为“是”时填写。
   *
   * @see ANN-6.9, ANN-6.8
   */
  yesNote: string;
  /**
   * 典型案例（必填，文字，1000字以内，没有可填“无”）
   *
   * 「是否参与」为“是”时填写。
   *
   * @see ANN-6.7, ANN-6.9
   */
  typicalCase: string;
}

/** 「是否参与」为“否”时填写的内容。 */
export interface ReformsEmpowermentParticipatesNo {
  /**
   * 未参与情况说明（必填，文字，500字以内，没有可填“无”）
   *
   * 「是否参与」为“否”时填写。
   *
   * @see ANN-6.9, ANN-6.8
   */
  noNote: string;
}

/** 成果先试用后付费 */
export type ReformsTryBeforePayGroup = ReformsTryBeforePayGroupBase & ReformsTryBeforePayParticipatesBranches;

/** 成果先试用后付费：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type ReformsTryBeforePayGroupDraft = Partial<
  ReformsTryBeforePayGroupBase & ReformsTryBeforePayParticipatesYes & ReformsTryBeforePayParticipatesNo
>;

/** 成果先试用后付费：总是有的内容。 */
export interface ReformsTryBeforePayGroupBase {
  /**
   * 是否参与（必填，选是或否）
   *
   * @see ANN-6.2
   */
  participates: boolean;
}

/** 由「是否参与」决定的内容。 */
export type ReformsTryBeforePayParticipatesBranches =
  | ({ participates: true } & ReformsTryBeforePayParticipatesYes & Absent<ReformsTryBeforePayParticipatesNo>)
  | ({ participates: false } & ReformsTryBeforePayParticipatesNo & Absent<ReformsTryBeforePayParticipatesYes>);

/** 「是否参与」为“是”时填写的内容。 */
export interface ReformsTryBeforePayParticipatesYes {
  /**
   * 参与情况（必填，文字，1000字以内）
   *
   * 「是否参与」为“是”时填写。
   *
   * @see ANN-6.9, ANN-6.8
   */
  yesNote: string;
  /**
   * 典型案例（必填，文字，1000字以内，没有可填“无”）
   *
   * 「是否参与」为“是”时填写。
   *
   * @see ANN-6.7, ANN-6.9
   */
  typicalCase: string;
}

/** 「是否参与」为“否”时填写的内容。 */
export interface ReformsTryBeforePayParticipatesNo {
  /**
   * 未参与情况说明（必填，文字，500字以内，没有可填“无”）
   *
   * 「是否参与」为“否”时填写。
   *
   * @see ANN-6.9, ANN-6.8
   */
  noNote: string;
}

/** 职务成果转化管理 */
export type ReformsServiceAchievementMgmtGroup = ReformsServiceAchievementMgmtGroupBase &
  ReformsServiceAchievementMgmtParticipatesBranches;

/** 职务成果转化管理：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type ReformsServiceAchievementMgmtGroupDraft = Partial<
  ReformsServiceAchievementMgmtGroupBase &
  ReformsServiceAchievementMgmtParticipatesYes &
  ReformsServiceAchievementMgmtParticipatesNo
>;

/** 职务成果转化管理：总是有的内容。 */
export interface ReformsServiceAchievementMgmtGroupBase {
  /**
   * 是否参与（必填，选是或否）
   *
   * @see ANN-6.3
   */
  participates: boolean;
}

/** 由「是否参与」决定的内容。 */
export type ReformsServiceAchievementMgmtParticipatesBranches =
  | ({ participates: true } &
      ReformsServiceAchievementMgmtParticipatesYes &
      Absent<ReformsServiceAchievementMgmtParticipatesNo>)
  | ({ participates: false } &
      ReformsServiceAchievementMgmtParticipatesNo &
      Absent<ReformsServiceAchievementMgmtParticipatesYes>);

/** 「是否参与」为“是”时填写的内容。 */
export interface ReformsServiceAchievementMgmtParticipatesYes {
  /**
   * 参与情况（必填，文字，1000字以内）
   *
   * 「是否参与」为“是”时填写。
   *
   * @see ANN-6.9, ANN-6.8
   */
  yesNote: string;
  /**
   * 典型案例（必填，文字，1000字以内，没有可填“无”）
   *
   * 「是否参与」为“是”时填写。
   *
   * @see ANN-6.7, ANN-6.9
   */
  typicalCase: string;
}

/** 「是否参与」为“否”时填写的内容。 */
export interface ReformsServiceAchievementMgmtParticipatesNo {
  /**
   * 未参与情况说明（必填，文字，500字以内，没有可填“无”）
   *
   * 「是否参与」为“否”时填写。
   *
   * @see ANN-6.9, ANN-6.8
   */
  noNote: string;
}

/** 成果转化工作评价 */
export type ReformsTransferEvaluationGroup = ReformsTransferEvaluationGroupBase &
  ReformsTransferEvaluationParticipatesBranches;

/** 成果转化工作评价：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type ReformsTransferEvaluationGroupDraft = Partial<
  ReformsTransferEvaluationGroupBase &
  ReformsTransferEvaluationParticipatesYes &
  ReformsTransferEvaluationParticipatesNo
>;

/** 成果转化工作评价：总是有的内容。 */
export interface ReformsTransferEvaluationGroupBase {
  /**
   * 是否参与（必填，选是或否）
   *
   * @see ANN-6.4
   */
  participates: boolean;
}

/** 由「是否参与」决定的内容。 */
export type ReformsTransferEvaluationParticipatesBranches =
  | ({ participates: true } &
      ReformsTransferEvaluationParticipatesYes &
      Absent<ReformsTransferEvaluationParticipatesNo>)
  | ({ participates: false } &
      ReformsTransferEvaluationParticipatesNo &
      Absent<ReformsTransferEvaluationParticipatesYes>);

/** 「是否参与」为“是”时填写的内容。 */
export interface ReformsTransferEvaluationParticipatesYes {
  /**
   * 参与情况（必填，文字，1000字以内）
   *
   * 「是否参与」为“是”时填写。
   *
   * @see ANN-6.9, ANN-6.8
   */
  yesNote: string;
  /**
   * 典型案例（必填，文字，1000字以内，没有可填“无”）
   *
   * 「是否参与」为“是”时填写。
   *
   * @see ANN-6.7, ANN-6.9
   */
  typicalCase: string;
}

/** 「是否参与」为“否”时填写的内容。 */
export interface ReformsTransferEvaluationParticipatesNo {
  /**
   * 未参与情况说明（必填，文字，500字以内，没有可填“无”）
   *
   * 「是否参与」为“否”时填写。
   *
   * @see ANN-6.9, ANN-6.8
   */
  noNote: string;
}

/** 技术经理人队伍建设 */
export type ReformsManagerTeamGroup = ReformsManagerTeamGroupBase & ReformsManagerTeamParticipatesBranches;

/** 技术经理人队伍建设：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type ReformsManagerTeamGroupDraft = Partial<
  ReformsManagerTeamGroupBase & ReformsManagerTeamParticipatesYes & ReformsManagerTeamParticipatesNo
>;

/** 技术经理人队伍建设：总是有的内容。 */
export interface ReformsManagerTeamGroupBase {
  /**
   * 是否参与（必填，选是或否）
   *
   * @see ANN-6.5
   */
  participates: boolean;
}

/** 由「是否参与」决定的内容。 */
export type ReformsManagerTeamParticipatesBranches =
  | ({ participates: true } & ReformsManagerTeamParticipatesYes & Absent<ReformsManagerTeamParticipatesNo>)
  | ({ participates: false } & ReformsManagerTeamParticipatesNo & Absent<ReformsManagerTeamParticipatesYes>);

/** 「是否参与」为“是”时填写的内容。 */
export interface ReformsManagerTeamParticipatesYes {
  /**
   * 参与情况（必填，文字，1000字以内）
   *
   * 「是否参与」为“是”时填写。
   *
   * @see ANN-6.9, ANN-6.8
   */
  yesNote: string;
  /**
   * 典型案例（必填，文字，1000字以内，没有可填“无”）
   *
   * 「是否参与」为“是”时填写。
   *
   * @see ANN-6.7, ANN-6.9
   */
  typicalCase: string;
}

/** 「是否参与」为“否”时填写的内容。 */
export interface ReformsManagerTeamParticipatesNo {
  /**
   * 未参与情况说明（必填，文字，500字以内，没有可填“无”）
   *
   * 「是否参与」为“否”时填写。
   *
   * @see ANN-6.9, ANN-6.8
   */
  noNote: string;
}

/** 其他改革试点工作 */
export type ReformsOtherGroup = ReformsOtherGroupBase & ReformsOtherParticipatesBranches;

/** 其他改革试点工作：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type ReformsOtherGroupDraft = Partial<
  ReformsOtherGroupBase & ReformsOtherParticipatesYes & ReformsOtherParticipatesNo
>;

/** 其他改革试点工作：总是有的内容。 */
export interface ReformsOtherGroupBase {
  /**
   * 是否参与（必填，选是或否）
   *
   * @see ANN-6.6
   */
  participates: boolean;
}

/** 由「是否参与」决定的内容。 */
export type ReformsOtherParticipatesBranches =
  | ({ participates: true } & ReformsOtherParticipatesYes & Absent<ReformsOtherParticipatesNo>)
  | ({ participates: false } & ReformsOtherParticipatesNo & Absent<ReformsOtherParticipatesYes>);

/** 「是否参与」为“是”时填写的内容。 */
export interface ReformsOtherParticipatesYes {
  /**
   * 其他改革试点名称（必填，文字，100字以内）
   *
   * 「是否参与」为“是”时填写。
   *
   * @see ANN-6.6
   */
  pilotName: string;
  /**
   * 参与情况（必填，文字，1000字以内）
   *
   * 「是否参与」为“是”时填写。
   *
   * @see ANN-6.9, ANN-6.8
   */
  yesNote: string;
  /**
   * 典型案例（必填，文字，1000字以内，没有可填“无”）
   *
   * 「是否参与」为“是”时填写。
   *
   * @see ANN-6.7, ANN-6.9
   */
  typicalCase: string;
}

/** 「是否参与」为“否”时填写的内容。 */
export interface ReformsOtherParticipatesNo {
  /**
   * 未参与情况说明（必填，文字，500字以内，没有可填“无”）
   *
   * 「是否参与」为“否”时填写。
   *
   * @see ANN-6.9, ANN-6.8
   */
  noNote: string;
}

/** 改革创新类案例 · 一行 */
export interface ReformCasesRow {
  /**
   * 案例名称（必填，文字，100字以内）
   *
   * @see ANN-8.5
   */
  title: string;
  /**
   * 改革背景（必填，文字，1000字以内）
   *
   * @see ANN-8.5
   */
  background: string;
  /**
   * 主要做法（必填，文字，2000字以内）
   *
   * @see ANN-8.5
   */
  measures: string;
  /**
   * 创新点（必填，文字，1000字以内）
   *
   * @see ANN-8.5
   */
  innovation: string;
  /**
   * 取得成效（必填，文字，1000字以内）
   *
   * @see ANN-8.5
   */
  results: string;
  /**
   * 可复制推广的经验（选填，文字，1000字以内）
   *
   * @see ANN-8.5
   */
  experience?: string;
}

/** 改革创新类案例 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type ReformCasesRowDraft = Partial<ReformCasesRow>;

/** 落地承接类案例 · 一行 */
export interface LandingCasesRow {
  /**
   * 案例名称（必填，文字，100字以内）
   *
   * @see ANN-8.5
   */
  title: string;
  /**
   * 成果来源单位及团队（必填，文字，200字以内）
   *
   * @see ANN-8.5
   */
  source: string;
  /**
   * 成果简介（必填，文字，1000字以内）
   *
   * @see ANN-8.5
   */
  intro: string;
  /**
   * 承接单位（企业）（必填，文字，200字以内）
   *
   * @see ANN-8.5
   */
  undertaker: string;
  /**
   * 落地区（必填，单选）
   *
   * @see ANN-8.5
   */
  district: BeijingDistrictsCode;
  /**
   * 落地分园（选填，单选）
   *
   * @see ANN-8.5
   */
  park?: ZhongguancunParksCode;
  /**
   * 转化方式及过程（必填，文字，1000字以内）
   *
   * @see ANN-8.5
   */
  mode: string;
  /**
   * 合同金额（选填，数字，单位万元，最多6位小数，不小于0）
   *
   * @see ANN-8.5, INF-04
   */
  amount?: number;
  /**
   * 收益分配情况（选填，文字，500字以内）
   *
   * @see ANN-8.5
   */
  distribution?: string;
  /**
   * 产生的经济和社会效益（必填，文字，1000字以内）
   *
   * @see ANN-8.5
   */
  results: string;
}

/** 落地承接类案例 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type LandingCasesRowDraft = Partial<LandingCasesRow>;

/** 转化服务类案例 · 一行 */
export interface ServiceCasesRow {
  /**
   * 案例名称（必填，文字，100字以内）
   *
   * @see ANN-8.5
   */
  title: string;
  /**
   * 服务对象（必填，文字，200字以内）
   *
   * @see ANN-8.5
   */
  client: string;
  /**
   * 服务内容（选填，多选）
   *
   * @see ANN-8.5
   */
  serviceKind?: ServiceScopeCode[];
  /**
   * 服务过程及做法（必填，文字，2000字以内）
   *
   * @see ANN-8.5
   */
  process: string;
  /**
   * 技术转移机构（技术经理人）发挥的作用（必填，文字，1000字以内）
   *
   * @see ANN-8.5
   */
  role: string;
  /**
   * 服务成效（必填，文字，1000字以内）
   *
   * @see ANN-8.5
   */
  results: string;
}

/** 转化服务类案例 · 一行：填报中，任何部分都可能还没有，不再显示的也可能还在。 */
export type ServiceCasesRowDraft = Partial<ServiceCasesRow>;

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

/** 制度类型 */
export const academicPoliciesEntrepreneurshipKindsOptions = [
  { code: 'leave', title: '离岗创业' },
  { code: 'onPost', title: '在岗创业' },
  { code: 'partTime', title: '兼职' },
] as const;
/** 制度类型：代码 */
export type AcademicPoliciesEntrepreneurshipKindsCode = (typeof academicPoliciesEntrepreneurshipKindsOptions)[number]['code'];

/** 涵盖内容 */
export const academicPoliciesTransferMeasuresScopeOptions = [
  { code: 'use', title: '科技成果使用' },
  { code: 'disposal', title: '科技成果处置' },
  { code: 'income', title: '科技成果收益管理' },
  { code: 'intellectualProperty', title: '知识产权管理' },
  { code: 'entrepreneurship', title: '科研人员离岗创业' },
  { code: 'other', title: '其他' },
] as const;
/** 涵盖内容：代码 */
export type AcademicPoliciesTransferMeasuresScopeCode = (typeof academicPoliciesTransferMeasuresScopeOptions)[number]['code'];

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

/** 案例类别 */
export const caseTypesOptions = [
  { code: 'reformInnovation', title: '改革创新类' },
  { code: 'landing', title: '落地承接类' },
  { code: 'transferService', title: '转化服务类' },
] as const;
/** 案例类别：代码 */
export type CaseTypesCode = (typeof caseTypesOptions)[number]['code'];

/** 合同类型 */
export const contractTypesOptions = [
  { code: 'techDevelopment', title: '技术开发' },
  { code: 'techTransfer', title: '技术转让' },
  { code: 'techLicense', title: '技术许可' },
  { code: 'techConsulting', title: '技术咨询' },
  { code: 'techService', title: '技术服务' },
  { code: 'equityInvestment', title: '作价投资' },
  { code: 'combined', title: '其他（多种方式组合）' },
] as const;
/** 合同类型：代码 */
export type ContractTypesCode = (typeof contractTypesOptions)[number]['code'];

/** 服务对象类型 */
export const cooperationsClientKindOptions = [
  { code: 'universityInstitute', title: '高校院所' },
  { code: 'medicalInstitution', title: '医疗卫生机构' },
  { code: 'enterprise', title: '企业' },
  { code: 'park', title: '园区' },
  { code: 'government', title: '政府部门' },
  { code: 'other', title: '其他' },
] as const;
/** 服务对象类型：代码 */
export type CooperationsClientKindCode = (typeof cooperationsClientKindOptions)[number]['code'];

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

/** 合同类型 */
export const devContractsContractTypeOptions = [
  { code: 'techDevelopment', title: '技术开发' },
  { code: 'techConsulting', title: '技术咨询' },
  { code: 'techService', title: '技术服务' },
] as const;
/** 合同类型：代码 */
export type DevContractsContractTypeCode = (typeof devContractsContractTypeOptions)[number]['code'];

/** 委托方类型 */
export const devContractsPartyKindOptions = [
  { code: 'enterprise', title: '企业' },
  { code: 'publicInstitution', title: '事业单位' },
  { code: 'government', title: '政府' },
  { code: 'other', title: '其他' },
] as const;
/** 委托方类型：代码 */
export type DevContractsPartyKindCode = (typeof devContractsPartyKindOptions)[number]['code'];

/** 签订情况 */
export const devContractsSignedInOptions = [
  { code: 'newThisYear', title: '当年新签订' },
  { code: 'priorYears', title: '往年签订' },
] as const;
/** 签订情况：代码 */
export type DevContractsSignedInCode = (typeof devContractsSignedInOptions)[number]['code'];

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

/** 现有科技成果转移转化相关制度 */
export const existingPoliciesOptions = [
  { code: 'transferMeasures', title: '科技成果转化管理办法' },
  { code: 'leadingGroup', title: '成果转化领导小组' },
  { code: 'talentEvaluation', title: '人才分类考核机制' },
  { code: 'dueDiligence', title: '勤勉尽责容错机制' },
  { code: 'incomeDistribution', title: '转化收益分配机制' },
  { code: 'entrepreneurship', title: '离岗创业、在岗创业或兼职制度' },
  { code: 'serviceFees', title: '服务管理、收费标准等制度' },
  { code: 'contractManagement', title: '合同管理制度' },
  { code: 'discovery', title: '科技成果、技术需求挖掘、筛选、评估、管理等方面的制度' },
  { code: 'incentives', title: '内部科技成果转化激励制度' },
  { code: 'talentTraining', title: '内部人才培养、绩效评价考核等制度' },
  { code: 'otherRules', title: '其它制度' },
] as const;
/** 现有科技成果转移转化相关制度：代码 */
export type ExistingPoliciesCode = (typeof existingPoliciesOptions)[number]['code'];

/** 设立/参与 */
export const fundsJoinModeOptions = [
  { code: 'founded', title: '设立' },
  { code: 'joined', title: '参与' },
] as const;
/** 设立/参与：代码 */
export type FundsJoinModeCode = (typeof fundsJoinModeOptions)[number]['code'];

/** 是否设立或参与股权投资基金 */
export const hasFundsOptions = [
  { code: 'yes', title: '有' },
  { code: 'no', title: '无' },
] as const;
/** 是否设立或参与股权投资基金：代码 */
export type HasFundsCode = (typeof hasFundsOptions)[number]['code'];

/** 成果库 */
export const hasLibraryOptions = [
  { code: 'yes', title: '有' },
  { code: 'no', title: '无' },
] as const;
/** 成果库：代码 */
export type HasLibraryCode = (typeof hasLibraryOptions)[number]['code'];

/** 智库（专家库）建设情况 */
export const hasThinkTankOptions = [
  { code: 'yes', title: '有' },
  { code: 'no', title: '无' },
] as const;
/** 智库（专家库）建设情况：代码 */
export type HasThinkTankCode = (typeof hasThinkTankOptions)[number]['code'];

/** 技术领域 */
export const hiTechDomainsOptions = [
  { code: '10', title: '电子信息' },
  { code: '20', title: '生物与新医药' },
  { code: '30', title: '航空航天' },
  { code: '40', title: '新材料' },
  { code: '50', title: '高技术服务' },
  { code: '60', title: '新能源与节能' },
  { code: '70', title: '资源与环境' },
  { code: '80', title: '先进制造与自动化' },
] as const;
/** 技术领域：代码 */
export type HiTechDomainsCode = (typeof hiTechDomainsOptions)[number]['code'];

/** 国家重点支持的高新技术领域：第1级 */
export const hiTechFieldsLevel1Options = [
  { code: '10', title: '电子信息' },
  { code: '20', title: '生物与新医药' },
  { code: '30', title: '航空航天' },
  { code: '40', title: '新材料' },
  { code: '50', title: '高技术服务' },
  { code: '60', title: '新能源与节能' },
  { code: '70', title: '资源与环境' },
  { code: '80', title: '先进制造与自动化' },
] as const;
/** 国家重点支持的高新技术领域：第1级：代码 */
export type HiTechFieldsLevel1Code = (typeof hiTechFieldsLevel1Options)[number]['code'];

/** 国家重点支持的高新技术领域：第2级 */
export const hiTechFieldsLevel2Options = [
  { code: '101', title: '软件', parent: '10' },
  { code: '102', title: '微电子技术', parent: '10' },
  { code: '103', title: '计算机产品及其网络应用技术', parent: '10' },
  { code: '104', title: '通信技术', parent: '10' },
  { code: '105', title: '广播影视技术', parent: '10' },
  { code: '106', title: '新型电子元器件', parent: '10' },
  { code: '107', title: '信息安全技术', parent: '10' },
  { code: '108', title: '智能交通和轨道交通技术', parent: '10' },
  { code: '201', title: '医药生物技术', parent: '20' },
  { code: '202', title: '中药、天然药物', parent: '20' },
  { code: '203', title: '化学药研发技术', parent: '20' },
  { code: '204', title: '药物新剂型与制剂创制技术', parent: '20' },
  { code: '205', title: '医疗仪器、设备与医学专用软件', parent: '20' },
  { code: '206', title: '轻工和化工生物技术', parent: '20' },
  { code: '207', title: '农业生物技术', parent: '20' },
  { code: '301', title: '航空技术', parent: '30' },
  { code: '302', title: '航天技术', parent: '30' },
  { code: '401', title: '金属材料', parent: '40' },
  { code: '402', title: '无机非金属材料', parent: '40' },
  { code: '403', title: '高分子材料', parent: '40' },
  { code: '404', title: '生物医用材料', parent: '40' },
  { code: '405', title: '精细和专用化学品', parent: '40' },
  { code: '406', title: '与文化艺术产业相关的新材料', parent: '40' },
  { code: '501', title: '研发与设计服务', parent: '50' },
  { code: '502', title: '检验检测认证与标准服务', parent: '50' },
  { code: '503', title: '信息技术服务', parent: '50' },
  { code: '504', title: '高技术专业化服务', parent: '50' },
  { code: '505', title: '知识产权与成果转化服务', parent: '50' },
  { code: '506', title: '电子商务与现代物流技术', parent: '50' },
  { code: '507', title: '城市管理与社会服务', parent: '50' },
  { code: '508', title: '文化创意产业支撑技术', parent: '50' },
  { code: '601', title: '可再生清洁能源', parent: '60' },
  { code: '602', title: '核能及氢能', parent: '60' },
  { code: '603', title: '新型高效能量转换与储存技术', parent: '60' },
  { code: '604', title: '高效节能技术', parent: '60' },
  { code: '701', title: '水污染控制与水资源利用技术', parent: '70' },
  { code: '702', title: '大气污染控制技术', parent: '70' },
  { code: '703', title: '固体废弃物处置与综合利用技术', parent: '70' },
  { code: '704', title: '物理性污染防治技术', parent: '70' },
  { code: '705', title: '环境监测及环境事故应急处理技术', parent: '70' },
  { code: '706', title: '生态环境建设与保护技术', parent: '70' },
  { code: '707', title: '清洁生产技术', parent: '70' },
  { code: '708', title: '资源勘查、高效开采与综合利用技术', parent: '70' },
  { code: '801', title: '工业生产过程控制系统', parent: '80' },
  { code: '802', title: '安全生产技术', parent: '80' },
  { code: '803', title: '高性能、智能化仪器仪表', parent: '80' },
  { code: '804', title: '先进制造工艺与装备', parent: '80' },
  { code: '805', title: '新型机械', parent: '80' },
  { code: '806', title: '电力系统与设备', parent: '80' },
  { code: '807', title: '汽车及轨道车辆相关技术', parent: '80' },
  { code: '808', title: '高技术船舶与海洋工程装备设计制造技术', parent: '80' },
  { code: '809', title: '传统文化产业改造技术', parent: '80' },
] as const;
/** 国家重点支持的高新技术领域：第2级：代码 */
export type HiTechFieldsLevel2Code = (typeof hiTechFieldsLevel2Options)[number]['code'];

/** 国家重点支持的高新技术领域：第3级 */
export const hiTechFieldsLevel3Options = [
  { code: '10101', title: '基础软件', parent: '101' },
  { code: '10102', title: '嵌入式软件', parent: '101' },
  { code: '10103', title: '计算机辅助设计与辅助工程管理软件', parent: '101' },
  { code: '10104', title: '中文及多语种处理软件', parent: '101' },
  { code: '10105', title: '图形和图像处理软件', parent: '101' },
  { code: '10106', title: '地理信息系统（GIS）软件', parent: '101' },
  { code: '10107', title: '电子商务软件', parent: '101' },
  { code: '10108', title: '电子政务软件', parent: '101' },
  { code: '10109', title: '企业管理软件', parent: '101' },
  { code: '10110', title: '物联网应用软件', parent: '101' },
  { code: '10111', title: '云计算与移动互联网软件', parent: '101' },
  { code: '10112', title: 'Web服务与集成软件', parent: '101' },
  { code: '10201', title: '集成电路设计技术', parent: '102' },
  { code: '10202', title: '集成电路产品设计技术', parent: '102' },
  { code: '10203', title: '集成电路封装技术', parent: '102' },
  { code: '10204', title: '集成电路测试技术', parent: '102' },
  { code: '10205', title: '集成电路芯片制造工艺技术', parent: '102' },
  { code: '10206', title: '集成光电子器件设计、制造与工艺技术', parent: '102' },
  { code: '10301', title: '计算机及终端设计与制造技术', parent: '103' },
  { code: '10302', title: '计算机外围设备设计与制造技术', parent: '103' },
  { code: '10303', title: '网络设备设计与制造技术', parent: '103' },
  { code: '10304', title: '网络应用技术', parent: '103' },
  { code: '10401', title: '通信网络技术', parent: '104' },
  { code: '10402', title: '光传输系统技术', parent: '104' },
  { code: '10403', title: '有线宽带接入系统技术', parent: '104' },
  { code: '10404', title: '移动通信系统技术', parent: '104' },
  { code: '10405', title: '宽带无线通信系统技术', parent: '104' },
  { code: '10406', title: '卫星通信系统技术', parent: '104' },
  { code: '10407', title: '微波通信系统技术', parent: '104' },
  { code: '10408', title: '物联网设备、部件及组网技术', parent: '104' },
  { code: '10409', title: '电信网络运营支撑管理技术', parent: '104' },
  { code: '10410', title: '电信网与互联网增值业务应用技术', parent: '104' },
  { code: '10501', title: '广播电视节目采编播系统技术', parent: '105' },
  { code: '10502', title: '广播电视业务集成与支撑系统技术', parent: '105' },
  { code: '10503', title: '有线传输与覆盖系统技术', parent: '105' },
  { code: '10504', title: '无线传输与覆盖系统技术', parent: '105' },
  { code: '10505', title: '广播电视监测监管、安全运行与维护系统技术', parent: '105' },
  { code: '10506', title: '数字电影系统技术', parent: '105' },
  { code: '10507', title: '数字电视终端技术', parent: '105' },
  { code: '10508', title: '专业视频应用服务平台技术', parent: '105' },
  { code: '10509', title: '音响、光盘技术', parent: '105' },
  { code: '10601', title: '半导体发光技术', parent: '106' },
  { code: '10602', title: '片式和集成无源元件', parent: '106' },
  { code: '10603', title: '大功率半导体器件', parent: '106' },
  { code: '10604', title: '专用特种器件', parent: '106' },
  { code: '10605', title: '敏感元器件与传感器', parent: '106' },
  { code: '10606', title: '中高档机电组件', parent: '106' },
  { code: '10607', title: '平板显示器件', parent: '106' },
  { code: '10701', title: '密码技术', parent: '107' },
  { code: '10702', title: '认证授权技术', parent: '107' },
  { code: '10703', title: '系统与软件安全技术', parent: '107' },
  { code: '10704', title: '网络与通信安全技术', parent: '107' },
  { code: '10705', title: '安全保密技术', parent: '107' },
  { code: '10706', title: '安全测评技术', parent: '107' },
  { code: '10707', title: '安全管理技术', parent: '107' },
  { code: '10708', title: '应用安全技术', parent: '107' },
  { code: '10801', title: '交通控制与管理技术', parent: '108' },
  { code: '10802', title: '交通基础信息采集、处理技术', parent: '108' },
  { code: '10803', title: '交通运输运营管理技术', parent: '108' },
  { code: '10804', title: '车、船载电子设备技术', parent: '108' },
  { code: '10805', title: '轨道交通车辆及运行保障技术', parent: '108' },
  { code: '10806', title: '轨道交通运营管理与服务技术', parent: '108' },
  { code: '20101', title: '新型疫苗', parent: '201' },
  { code: '20102', title: '生物治疗技术和基因工程药物', parent: '201' },
  { code: '20103', title: '快速生物检测技术', parent: '201' },
  { code: '20104', title: '生物大分子类药物研发技术', parent: '201' },
  { code: '20105', title: '天然药物生物合成制备技术', parent: '201' },
  { code: '20106', title: '生物分离介质、试剂、装置及相关检测技术', parent: '201' },
  { code: '20201', title: '中药资源可持续利用与生态保护技术', parent: '202' },
  { code: '20202', title: '创新药物研发技术', parent: '202' },
  { code: '20203', title: '中成药二次开发技术', parent: '202' },
  { code: '20204', title: '中药质控及有害物质检测技术', parent: '202' },
  { code: '20301', title: '创新药物技术', parent: '203' },
  { code: '20302', title: '手性药物创制技术', parent: '203' },
  { code: '20303', title: '晶型药物创制技术', parent: '203' },
  { code: '20304', title: '国家基本药物生产技术', parent: '203' },
  { code: '20305', title: '国家基本药物原料药和重要中间体的技术', parent: '203' },
  { code: '20401', title: '创新制剂技术', parent: '204' },
  { code: '20402', title: '新型给药制剂技术', parent: '204' },
  { code: '20403', title: '制剂新辅料开发及生产技术', parent: '204' },
  { code: '20404', title: '制药装备技术', parent: '204' },
  { code: '20501', title: '医学影像诊断技术', parent: '205' },
  { code: '20502', title: '新型治疗、急救与康复技术', parent: '205' },
  { code: '20503', title: '新型电生理检测和监护技术', parent: '205' },
  { code: '20504', title: '医学检验技术及新设备', parent: '205' },
  { code: '20505', title: '医学专用网络新型软件', parent: '205' },
  { code: '20506', title: '医用探测及射线计量检测技术', parent: '205' },
  { code: '20601', title: '高效工业酶制备与生物催化技术', parent: '206' },
  { code: '20602', title: '微生物发酵技术', parent: '206' },
  { code: '20603', title: '生物反应及分离技术', parent: '206' },
  { code: '20604', title: '天然产物有效成份的分离提取技术', parent: '206' },
  { code: '20605', title: '食品安全生产与评价技术', parent: '206' },
  { code: '20606', title: '食品安全检测技术', parent: '206' },
  { code: '20701', title: '农林植物优良新品种与优质高效安全生产技术', parent: '207' },
  { code: '20702', title: '畜禽水产优良新品种与健康养殖技术', parent: '207' },
  { code: '20703', title: '重大农林生物灾害与动物疫病防控技术', parent: '207' },
  { code: '20704', title: '现代农业装备与信息化技术', parent: '207' },
  { code: '20705', title: '农业面源和重金属污染农田综合防治与修复技术', parent: '207' },
  { code: '30101', title: '飞行器', parent: '301' },
  { code: '30102', title: '飞行器动力技术', parent: '301' },
  { code: '30103', title: '飞行器系统技术', parent: '301' },
  { code: '30104', title: '飞行器制造与材料技术', parent: '301' },
  { code: '30105', title: '空中管制技术', parent: '301' },
  { code: '30106', title: '民航及通用航空运行保障技术', parent: '301' },
  { code: '30201', title: '卫星总体技术', parent: '302' },
  { code: '30202', title: '运载火箭技术', parent: '302' },
  { code: '30203', title: '卫星平台技术', parent: '302' },
  { code: '30204', title: '卫星有效载荷技术', parent: '302' },
  { code: '30205', title: '航天测控技术', parent: '302' },
  { code: '30206', title: '航天电子与航天材料制造技术', parent: '302' },
  { code: '30207', title: '先进航天动力设计技术', parent: '302' },
  { code: '30208', title: '卫星应用技术', parent: '302' },
  { code: '40101', title: '精品钢材制备技术', parent: '401' },
  { code: '40102', title: '铝、铜、镁、钛合金清洁生产与深加工技术', parent: '401' },
  { code: '40103', title: '稀有、稀土金属精深产品制备技术', parent: '401' },
  { code: '40104', title: '纳米及粉末冶金新材料制备与应用技术', parent: '401' },
  { code: '40105', title: '金属及金属基复合新材料制备技术', parent: '401' },
  { code: '40106', title: '半导体新材料制备与应用技术', parent: '401' },
  { code: '40107', title: '电工、微电子和光电子新材料制备与应用技术', parent: '401' },
  { code: '40108', title: '超导、高效能电池等其它新材料制备与应用技术', parent: '401' },
  { code: '40201', title: '结构陶瓷及陶瓷基复合材料强化增韧技术', parent: '402' },
  { code: '40202', title: '功能陶瓷制备技术', parent: '402' },
  { code: '40203', title: '功能玻璃制备技术', parent: '402' },
  { code: '40204', title: '节能与新能源用材料制备技术', parent: '402' },
  { code: '40205', title: '环保及环境友好型材料技术', parent: '402' },
  { code: '40301', title: '新型功能高分子材料的制备及应用技术', parent: '403' },
  { code: '40302', title: '工程和特种工程塑料制备技术', parent: '403' },
  { code: '40303', title: '新型橡胶的合成技术及橡胶新材料制备技术', parent: '403' },
  { code: '40304', title: '新型纤维及复合材料制备技术', parent: '403' },
  { code: '40305', title: '高分子材料制备及循环再利用技术', parent: '403' },
  { code: '40306', title: '高分子材料的新型加工和应用技术', parent: '403' },
  { code: '40401', title: '介入治疗器具材料制备技术', parent: '404' },
  { code: '40402', title: '心脑血管外科用新型生物材料制备技术', parent: '404' },
  { code: '40403', title: '骨科内置物制备技术', parent: '404' },
  { code: '40404', title: '口腔材料制备技术', parent: '404' },
  { code: '40405', title: '组织工程用材料制备技术', parent: '404' },
  { code: '40406', title: '新型敷料和止血材料制备技术', parent: '404' },
  { code: '40407', title: '专用手术器械和材料制备技术', parent: '404' },
  { code: '40408', title: '其他新型医用材料及制备技术', parent: '404' },
  { code: '40501', title: '新型催化剂制备及应用技术', parent: '405' },
  { code: '40502', title: '电子化学品制备及应用技术', parent: '405' },
  { code: '40503', title: '超细功能材料制备及应用技术', parent: '405' },
  { code: '40504', title: '精细化学品制备及应用技术', parent: '405' },
  { code: '40601', title: '文化载体和介质新材料制备技术', parent: '406' },
  { code: '40602', title: '艺术专用新材料制备技术', parent: '406' },
  { code: '40603', title: '影视场景和舞台专用新材料的加工生产技术', parent: '406' },
  { code: '40604', title: '文化产品印刷新材料制备技术', parent: '406' },
  { code: '40605', title: '文物保护新材料制备技术', parent: '406' },
  { code: '50101', title: '研发服务', parent: '501' },
  { code: '50102', title: '设计服务', parent: '501' },
  { code: '50201', title: '检验检测认证技术', parent: '502' },
  { code: '50202', title: '标准化服务技术', parent: '502' },
  { code: '50301', title: '云计算服务技术', parent: '503' },
  { code: '50302', title: '数据服务技术', parent: '503' },
  { code: '50303', title: '其他信息服务技术', parent: '503' },
  { code: '50601', title: '电子商务技术', parent: '506' },
  { code: '50602', title: '物流与供应链管理技术', parent: '506' },
  { code: '50701', title: '智慧城市服务支撑技术', parent: '507' },
  { code: '50702', title: '互联网教育', parent: '507' },
  { code: '50703', title: '健康管理', parent: '507' },
  { code: '50704', title: '现代体育服务支撑技术', parent: '507' },
  { code: '50801', title: '创作、设计与制作技术', parent: '508' },
  { code: '50802', title: '传播与展示技术', parent: '508' },
  { code: '50803', title: '文化遗产发现与再利用技术', parent: '508' },
  { code: '50804', title: '运营与管理技术', parent: '508' },
  { code: '60101', title: '太阳能', parent: '601' },
  { code: '60102', title: '风能', parent: '601' },
  { code: '60103', title: '生物质能', parent: '601' },
  { code: '60104', title: '地热能、海洋能及运动能', parent: '601' },
  { code: '60201', title: '核能', parent: '602' },
  { code: '60202', title: '氢能', parent: '602' },
  { code: '60301', title: '高性能绿色电池（组）技术', parent: '603' },
  { code: '60302', title: '新型动力电池（组）与储能电池技术', parent: '603' },
  { code: '60303', title: '燃料电池技术', parent: '603' },
  { code: '60304', title: '超级电容器与热电转换技术', parent: '603' },
  { code: '60401', title: '工业节能技术', parent: '604' },
  { code: '60402', title: '能量回收利用技术', parent: '604' },
  { code: '60403', title: '蓄热式燃烧技术', parent: '604' },
  { code: '60404', title: '输配电系统优化技术', parent: '604' },
  { code: '60405', title: '高温热泵技术', parent: '604' },
  { code: '60406', title: '建筑节能技术', parent: '604' },
  { code: '60407', title: '能源系统管理、优化与控制技术', parent: '604' },
  { code: '60408', title: '节能监测技术', parent: '604' },
  { code: '70101', title: '城镇污水处理与资源化技术', parent: '701' },
  { code: '70102', title: '工业废水处理与资源化技术', parent: '701' },
  { code: '70103', title: '农业水污染控制技术', parent: '701' },
  { code: '70104', title: '流域水污染治理与富营养化综合控制技术', parent: '701' },
  { code: '70105', title: '节水与非常规水资源综合利用技术', parent: '701' },
  { code: '70106', title: '饮用水安全保障技术', parent: '701' },
  { code: '70201', title: '煤燃烧污染防治技术', parent: '702' },
  { code: '70202', title: '机动车排放控制技术', parent: '702' },
  { code: '70203', title: '工业炉窑污染防治技术', parent: '702' },
  { code: '70204', title: '工业有害废气控制技术', parent: '702' },
  { code: '70205', title: '有限空间空气污染防治技术', parent: '702' },
  { code: '70301', title: '危险固体废弃物处置技术', parent: '703' },
  { code: '70302', title: '工业固体废弃物综合利用技术', parent: '703' },
  { code: '70303', title: '生活垃圾处置与资源化技术', parent: '703' },
  { code: '70304', title: '建筑垃圾处置与资源化技术', parent: '703' },
  { code: '70305', title: '有机固体废物处理与资源化技术', parent: '703' },
  { code: '70306', title: '社会源固体废物处置与资源化技术', parent: '703' },
  { code: '70401', title: '噪声、振动污染防治技术', parent: '704' },
  { code: '70402', title: '核与辐射安全防治技术', parent: '704' },
  { code: '70501', title: '环境监测预警技术', parent: '705' },
  { code: '70502', title: '应急环境监测技术', parent: '705' },
  { code: '70503', title: '生态环境监测技术', parent: '705' },
  { code: '70504', title: '非常规污染物监测技术', parent: '705' },
  { code: '70701', title: '重污染行业生产过程中节水、减排及资源化关键技术', parent: '707' },
  { code: '70702', title: '清洁生产关键技术', parent: '707' },
  { code: '70703', title: '环保制造关键技术', parent: '707' },
  { code: '70801', title: '资源勘查开采技术', parent: '708' },
  { code: '70802', title: '提高矿产资源回收利用率的采矿、选矿技术', parent: '708' },
  { code: '70803', title: '伴生有价元素的分选提取技术', parent: '708' },
  { code: '70804', title: '低品位资源和尾矿资源综合利用技术', parent: '708' },
  { code: '70805', title: '放射性资源勘查开发技术', parent: '708' },
  { code: '70806', title: '放射性废物处理处置技术', parent: '708' },
  { code: '70807', title: '绿色矿山建设技术', parent: '708' },
  { code: '80101', title: '现场总线与工业以太网技术', parent: '801' },
  { code: '80102', title: '嵌入式系统技术', parent: '801' },
  { code: '80103', title: '新一代工业控制计算机技术', parent: '801' },
  { code: '80104', title: '制造执行系统（MES）技术', parent: '801' },
  { code: '80105', title: '工业生产过程综合自动化控制系统技术', parent: '801' },
  { code: '80201', title: '矿山安全生产技术', parent: '802' },
  { code: '80202', title: '危险化学品安全生产技术', parent: '802' },
  { code: '80203', title: '其它事故防治及处置技术', parent: '802' },
  { code: '80301', title: '新型传感器', parent: '803' },
  { code: '80302', title: '新型自动化仪器仪表', parent: '803' },
  { code: '80303', title: '科学分析仪器/检测仪器', parent: '803' },
  { code: '80304', title: '精确制造中的测控仪器仪表', parent: '803' },
  { code: '80305', title: '微机电系统技术', parent: '803' },
  { code: '80401', title: '高档数控装备与数控加工技术', parent: '804' },
  { code: '80402', title: '机器人', parent: '804' },
  { code: '80403', title: '智能装备驱动控制技术', parent: '804' },
  { code: '80404', title: '特种加工技术', parent: '804' },
  { code: '80405', title: '大规模集成电路制造相关技术', parent: '804' },
  { code: '80406', title: '增材制造技术', parent: '804' },
  { code: '80407', title: '高端装备再制造技术', parent: '804' },
  { code: '80501', title: '机械基础件及制造技术', parent: '805' },
  { code: '80502', title: '通用机械装备制造技术', parent: '805' },
  { code: '80503', title: '极端制造与专用机械装备制造技术', parent: '805' },
  { code: '80504', title: '纺织及其他行业专用设备制造技术', parent: '805' },
  { code: '80601', title: '发电与储能技术', parent: '806' },
  { code: '80602', title: '输电技术', parent: '806' },
  { code: '80603', title: '配电与用电技术', parent: '806' },
  { code: '80604', title: '变电技术', parent: '806' },
  { code: '80605', title: '系统仿真与自动化技术', parent: '806' },
  { code: '80701', title: '车用发动机及其相关技术', parent: '807' },
  { code: '80702', title: '汽车关键零部件技术', parent: '807' },
  { code: '80703', title: '节能与新能源汽车技术', parent: '807' },
  { code: '80704', title: '机动车及发动机先进设计、制造和测试平台技术', parent: '807' },
  { code: '80705', title: '轨道车辆及关键零部件技术', parent: '807' },
  { code: '80801', title: '高技术船舶设计制造技术', parent: '808' },
  { code: '80802', title: '海洋工程装备设计制造技术', parent: '808' },
  { code: '80901', title: '乐器制造技术', parent: '809' },
  { code: '80902', title: '印刷技术', parent: '809' },
] as const;
/** 国家重点支持的高新技术领域：第3级：代码 */
export type HiTechFieldsLevel3Code = (typeof hiTechFieldsLevel3Options)[number]['code'];

/** 高价值依据 */
export const highValueListHighValueBasisOptions = [
  { code: 'inventionPatent', title: '发明专利' },
  { code: 'pctPatent', title: 'PCT专利' },
  { code: 'standard', title: '国际/国家标准' },
  { code: 'softwareCopyright', title: '软件著作版权' },
  { code: 'icLayout', title: '集成电路专有权' },
  { code: 'newDrug', title: '新药品' },
  { code: 'newEquipment', title: '新设备' },
  { code: 'keyProcess', title: '涉及“卡脖子”技术的生产配方、工艺流程' },
  { code: 'award', title: '省部级以上奖励' },
  { code: 'other', title: '其他高质量成果' },
] as const;
/** 高价值依据：代码 */
export type HighValueListHighValueBasisCode = (typeof highValueListHighValueBasisOptions)[number]['code'];

/** 成熟度 */
export const highValueListMaturityOptions = [
  { code: 'laboratory', title: '实验室阶段' },
  { code: 'benchTest', title: '小试' },
  { code: 'pilot', title: '中试' },
  { code: 'trialProduction', title: '产业化（样机/试生产）' },
  { code: 'scaled', title: '规模应用' },
] as const;
/** 成熟度：代码 */
export type HighValueListMaturityCode = (typeof highValueListMaturityOptions)[number]['code'];

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

/** 知识产权类型 */
export const ipTypesOptions = [
  { code: 'invention', title: '发明专利（授权且有效）' },
  { code: 'utilityModel', title: '实用新型专利' },
  { code: 'design', title: '外观设计专利' },
  { code: 'pct', title: 'PCT/境外专利' },
  { code: 'softwareCopyright', title: '软件著作权' },
  { code: 'copyright', title: '版权（作品著作权）' },
  { code: 'icLayout', title: '集成电路专有权（布图设计）' },
  { code: 'plantVariety', title: '植物新品种' },
  { code: 'newDrug', title: '新药品（新药证书/批件）' },
  { code: 'newDevice', title: '新器械（医疗器械注册证）' },
  { code: 'newEquipment', title: '新设备' },
  { code: 'standard', title: '标准（国际/国家/行业）' },
  { code: 'licenceRight', title: '技术使用许可证' },
  { code: 'otherIp', title: '其他' },
] as const;
/** 知识产权类型：代码 */
export type IpTypesCode = (typeof ipTypesOptions)[number]['code'];

/** 落地区域 */
export const landingRegionsOptions = [
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
  { code: 'abroad', title: '国外' },
] as const;
/** 落地区域：代码 */
export type LandingRegionsCode = (typeof landingRegionsOptions)[number]['code'];

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

/** 建设方式 */
export const platformsBuildModeOptions = [
  { code: 'selfBuilt', title: '自建' },
  { code: 'coBuilt', title: '共建' },
] as const;
/** 建设方式：代码 */
export type PlatformsBuildModeCode = (typeof platformsBuildModeOptions)[number]['code'];

/** 共建方类型 */
export const platformsCoBuildPartnersOptions = [
  { code: 'government', title: '政府' },
  { code: 'enterprise', title: '企业' },
  { code: 'universityInstitute', title: '高校院所' },
  { code: 'medicalInstitution', title: '医疗卫生机构' },
] as const;
/** 共建方类型：代码 */
export type PlatformsCoBuildPartnersCode = (typeof platformsCoBuildPartnersOptions)[number]['code'];

/** 平台类型 */
export const platformsPlatformTypeOptions = [
  { code: 'research', title: '技术研发平台' },
  { code: 'proofOfConcept', title: '概念验证平台' },
  { code: 'pilot', title: '中试熟化平台' },
  { code: 'transferBase', title: '转化基地' },
  { code: 'transferCenter', title: '转化中心' },
  { code: 'industryInstitute', title: '产业开发研究院' },
  { code: 'other', title: '其他' },
] as const;
/** 平台类型：代码 */
export type PlatformsPlatformTypeCode = (typeof platformsPlatformTypeOptions)[number]['code'];

/** 制度类别 */
export const policyCategoriesOptions = [
  { code: 'transferManagement', title: '科技成果转化管理' },
  { code: 'intellectualProperty', title: '知识产权管理' },
  { code: 'incomeDistribution', title: '收益分配与奖励' },
  { code: 'entrepreneurship', title: '离岗创业、在岗创业或兼职' },
  { code: 'talentEvaluation', title: '人才评价与职称' },
  { code: 'dueDiligence', title: '勤勉尽责与容错' },
  { code: 'contractManagement', title: '合同管理' },
  { code: 'serviceFees', title: '服务管理与收费标准' },
  { code: 'discoveryAndEvaluation', title: '成果与需求挖掘、筛选、评估' },
  { code: 'talentTraining', title: '人才培养与绩效考核' },
  { code: 'custom', title: '其他（自填）' },
] as const;
/** 制度类别：代码 */
export type PolicyCategoriesCode = (typeof policyCategoriesOptions)[number]['code'];

/** 较上一年成果转移转化制度状态 */
export const policyChangeOptions = [
  { code: 'added', title: '补充新政策' },
  { code: 'revised', title: '完善旧政策' },
  { code: 'unchanged', title: '没有变化' },
] as const;
/** 较上一年成果转移转化制度状态：代码 */
export type PolicyChangeCode = (typeof policyChangeOptions)[number]['code'];

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

/** 组合的转化方式 */
export const transferContractsCombinedModesOptions = [
  { code: 'transfer', title: '转让' },
  { code: 'license', title: '许可' },
  { code: 'equity', title: '作价投资' },
  { code: 'techDevelopment', title: '技术开发' },
  { code: 'techConsulting', title: '技术咨询' },
  { code: 'techService', title: '技术服务' },
] as const;
/** 组合的转化方式：代码 */
export type TransferContractsCombinedModesCode = (typeof transferContractsCombinedModesOptions)[number]['code'];

/** 转化去向（所有制） */
export const transferContractsDestinationOwnershipOptions = [
  { code: 'stateOwned', title: '国有企业' },
  { code: 'otherEnterprise', title: '其他企业' },
] as const;
/** 转化去向（所有制）：代码 */
export type TransferContractsDestinationOwnershipCode = (typeof transferContractsDestinationOwnershipOptions)[number]['code'];

/** 转化去向（规模） */
export const transferContractsDestinationScaleOptions = [
  { code: 'smallMedium', title: '中小微企业' },
  { code: 'large', title: '大型企业' },
  { code: 'nonEnterprise', title: '非企业单位' },
] as const;
/** 转化去向（规模）：代码 */
export type TransferContractsDestinationScaleCode = (typeof transferContractsDestinationScaleOptions)[number]['code'];

/** 定价方式 */
export const transferContractsPricingModeOptions = [
  { code: 'agreement', title: '协议定价' },
  { code: 'listing', title: '挂牌交易' },
  { code: 'auction', title: '拍卖' },
  { code: 'otherPricing', title: '其他方式' },
] as const;
/** 定价方式：代码 */
export type TransferContractsPricingModeCode = (typeof transferContractsPricingModeOptions)[number]['code'];

/** 财政资金资助情况 */
export const transferContractsPublicFundingOptions = [
  { code: 'central', title: '中央财政' },
  { code: 'local', title: '地方财政' },
  { code: 'none', title: '非财政' },
] as const;
/** 财政资金资助情况：代码 */
export type TransferContractsPublicFundingCode = (typeof transferContractsPublicFundingOptions)[number]['code'];

/** 转化方式 */
export const transferContractsTransferModeOptions = [
  { code: 'transfer', title: '转让' },
  { code: 'license', title: '许可' },
  { code: 'equity', title: '作价投资' },
  { code: 'combined', title: '其他' },
] as const;
/** 转化方式：代码 */
export type TransferContractsTransferModeCode = (typeof transferContractsTransferModeOptions)[number]['code'];

/** 中关村各分园 */
export const zhongguancunParksOptions = [
  { code: 'dongcheng', title: '东城园' },
  { code: 'xicheng', title: '西城园' },
  { code: 'chaoyang', title: '朝阳园' },
  { code: 'haidian', title: '海淀园' },
  { code: 'fengtai', title: '丰台园' },
  { code: 'shijingshan', title: '石景山园' },
  { code: 'mentougou', title: '门头沟园' },
  { code: 'fangshan', title: '房山园' },
  { code: 'tongzhou', title: '通州园' },
  { code: 'shunyi', title: '顺义园' },
  { code: 'daxingYizhuang', title: '大兴-亦庄园' },
  { code: 'changping', title: '昌平园' },
  { code: 'pinggu', title: '平谷园' },
  { code: 'huairou', title: '怀柔园' },
  { code: 'miyun', title: '密云园' },
  { code: 'yanqing', title: '延庆园' },
] as const;
/** 中关村各分园：代码 */
export type ZhongguancunParksCode = (typeof zhongguancunParksOptions)[number]['code'];
