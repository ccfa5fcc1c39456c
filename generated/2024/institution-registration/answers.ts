/** 技术转移机构登记（2024）。由 tianbao build 生成，请勿修改。 */

/**
 * 北京市各区
 */
export type BeijingDistrictsCode =
  | '110101'
  | '110102'
  | '110105'
  | '110106'
  | '110107'
  | '110108'
  | '110109'
  | '110111'
  | '110112'
  | '110113'
  | '110114'
  | '110115'
  | '110116'
  | '110117'
  | '110118'
  | '110119'
  | 'BDA';
/**
 * 服务产业领域
 */
export type ServiceIndustriesCode =
  | 'nextGenerationIt'
  | 'healthcare'
  | 'integratedCircuits'
  | 'connectedVehicles'
  | 'smartManufacturing'
  | 'greenEnergy'
  | 'blockchainComputing'
  | 'techServices'
  | 'smartCity'
  | 'digitalContent'
  | 'newMaterials'
  | 'aerospace'
  | 'modernAgriculture'
  | 'other';
/**
 * 主要业务范围
 */
export type ServiceScopeCode =
  | 'informationProcessing'
  | 'transferAndAgency'
  | 'integrationAndRedevelopment'
  | 'pilotAndProof'
  | 'consultingAndTrading'
  | 'informationPlatform'
  | 'otherTransfer';
/**
 * 政治面貌
 */
export type PoliticalStatusCode =
  '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13';
/**
 * 学历
 */
export type EducationLevelsCode = '11' | '14' | '17' | '21' | '31' | '41' | '61' | '90';
/**
 * 职称级别
 */
export type TitleLevelsCode = 'seniorFull' | 'seniorAssociate' | 'intermediate' | 'junior' | 'none';
/**
 * 省级行政区
 */
export type ProvincesCode =
  | '110000'
  | '120000'
  | '130000'
  | '140000'
  | '150000'
  | '210000'
  | '220000'
  | '230000'
  | '310000'
  | '320000'
  | '330000'
  | '340000'
  | '350000'
  | '360000'
  | '370000'
  | '410000'
  | '420000'
  | '430000'
  | '440000'
  | '450000'
  | '460000'
  | '500000'
  | '510000'
  | '520000'
  | '530000'
  | '540000'
  | '610000'
  | '620000'
  | '630000'
  | '640000'
  | '650000'
  | '710000'
  | '810000'
  | '820000';
/**
 * 国家（地区）
 */
export type CountriesCode =
  | 'US'
  | 'GB'
  | 'DE'
  | 'FR'
  | 'JP'
  | 'KR'
  | 'SG'
  | 'IL'
  | 'RU'
  | 'CA'
  | 'AU'
  | 'IT'
  | 'ES'
  | 'NL'
  | 'CH'
  | 'SE'
  | 'FI'
  | 'DK'
  | 'NO'
  | 'AT'
  | 'BE'
  | 'IE'
  | 'PL'
  | 'IN'
  | 'MY'
  | 'TH'
  | 'VN'
  | 'ID'
  | 'PH'
  | 'PK'
  | 'KZ'
  | 'AE'
  | 'SA'
  | 'ZA'
  | 'BR'
  | 'MX'
  | 'NZ'
  | 'AL'
  | 'DZ'
  | 'AF'
  | 'AR'
  | 'AW'
  | 'OM'
  | 'AZ'
  | 'EG'
  | 'ET'
  | 'EE'
  | 'AD'
  | 'AO'
  | 'AI'
  | 'AG'
  | 'AX'
  | 'BB'
  | 'PG'
  | 'BS'
  | 'PY'
  | 'PS'
  | 'BH'
  | 'PA'
  | 'BY'
  | 'BM'
  | 'BG'
  | 'MP'
  | 'MK'
  | 'BJ'
  | 'IS'
  | 'PR'
  | 'BA'
  | 'BO'
  | 'BZ'
  | 'BW'
  | 'BT'
  | 'BF'
  | 'BI'
  | 'BV'
  | 'KP'
  | 'GQ'
  | 'TL'
  | 'TG'
  | 'DO'
  | 'DM'
  | 'EC'
  | 'ER'
  | 'FO'
  | 'PF'
  | 'GF'
  | 'TF'
  | 'MF'
  | 'VA'
  | 'FJ'
  | 'CV'
  | 'GM'
  | 'CG'
  | 'CD'
  | 'CO'
  | 'CR'
  | 'GD'
  | 'GL'
  | 'GE'
  | 'GG'
  | 'CU'
  | 'GP'
  | 'GU'
  | 'GY'
  | 'HT'
  | 'BQ'
  | 'SX'
  | 'HM'
  | 'ME'
  | 'HN'
  | 'KI'
  | 'DJ'
  | 'KG'
  | 'GN'
  | 'GW'
  | 'GH'
  | 'GA'
  | 'KH'
  | 'CZ'
  | 'ZW'
  | 'CM'
  | 'QA'
  | 'KY'
  | 'CC'
  | 'KM'
  | 'CI'
  | 'KW'
  | 'HR'
  | 'KE'
  | 'CK'
  | 'CW'
  | 'LV'
  | 'LS'
  | 'LA'
  | 'LB'
  | 'LT'
  | 'LR'
  | 'LY'
  | 'LI'
  | 'RE'
  | 'LU'
  | 'RW'
  | 'RO'
  | 'MG'
  | 'IM'
  | 'MV'
  | 'FK'
  | 'MT'
  | 'MW'
  | 'ML'
  | 'MH'
  | 'MQ'
  | 'YT'
  | 'MU'
  | 'MR'
  | 'UM'
  | 'AS'
  | 'VI'
  | 'MN'
  | 'MS'
  | 'BD'
  | 'PE'
  | 'FM'
  | 'MM'
  | 'MD'
  | 'MA'
  | 'MC'
  | 'MZ'
  | 'NA'
  | 'AQ'
  | 'GS'
  | 'SS'
  | 'NR'
  | 'NI'
  | 'NP'
  | 'NE'
  | 'NG'
  | 'NU'
  | 'NF'
  | 'PW'
  | 'PN'
  | 'PT'
  | 'SV'
  | 'WS'
  | 'RS'
  | 'SL'
  | 'SN'
  | 'CY'
  | 'SC'
  | 'BL'
  | 'CX'
  | 'ST'
  | 'SH'
  | 'KN'
  | 'LC'
  | 'SM'
  | 'PM'
  | 'VC'
  | 'LK'
  | 'SK'
  | 'SI'
  | 'SJ'
  | 'SZ'
  | 'SD'
  | 'SR'
  | 'SB'
  | 'SO'
  | 'TJ'
  | 'TZ'
  | 'TO'
  | 'TC'
  | 'TT'
  | 'TN'
  | 'TV'
  | 'TR'
  | 'TM'
  | 'TK'
  | 'WF'
  | 'VU'
  | 'GT'
  | 'VE'
  | 'BN'
  | 'UG'
  | 'UA'
  | 'UY'
  | 'UZ'
  | 'EH'
  | 'GR'
  | 'NC'
  | 'HU'
  | 'SY'
  | 'JM'
  | 'AM'
  | 'YE'
  | 'IQ'
  | 'IR'
  | 'VG'
  | 'IO'
  | 'JO'
  | 'ZM'
  | 'JE'
  | 'TD'
  | 'GI'
  | 'CL'
  | 'CF'
  | 'other';
/**
 * 奖励级别
 */
export type AwardLevelsCode =
  'national' | 'provincial' | 'municipal' | 'association' | 'unit' | 'international' | 'other';

/**
 * 技术转移机构登记：已提交的填报。没有显示的内容不在其中。
 */
export interface InstitutionRegistrationSubmitted extends BasicInfoStep, TransferWorkStep, ManagersStep, Declaration {}
/**
 * （一）基本信息
 */
export interface BasicInfoStep extends BasicInfo, ServiceDomain, Responsible, Staff {}
/**
 * 基本信息
 *
 * @see REG-0.3
 */
export interface BasicInfo {
  /**
   * 机构性质
   *
   * 如您是内设机构，请务必勾选“内设机构”这一项。
   */
  institutionNature: 'legalEntity' | 'nonLegalEntity' | 'internalDepartment';
  /**
   * 所在单位名称
   *
   * 内设机构所在的法人单位的全称。
   *
   * @see REG-1.2.3, REG-1.4.3, REG-1.5.2
   */
  hostUnitName?: string;
  /**
   * 机构名称
   *
   * {if institutionNature = "internalDepartment" then "机构名称必须完善至从事技术转移的具体部门。" else "填写与工商注册相一致的机构名称。"}
   */
  institutionName: string;
  /**
   * 机构类别
   *
   * @see REG-1.3.1
   */
  institutionCategory: 'universityInstitute' | 'medicalInstitution' | 'marketOriented';
  /**
   * {if institutionNature = "internalDepartment" then "所在单位" else ""}统一社会信用代码
   *
   * {if institutionNature = "internalDepartment" then "内设机构填写所在单位的社会信用代码信息。" else "填写与工商注册相一致的机构名称的统一社会信用代码。"}
   */
  creditCode: string;
  /**
   * {if institutionNature = "internalDepartment" then "所在单位" else ""}营业执照
   *
   * {if institutionNature = "internalDepartment" then "内设机构所在单位的营业执照。" else ""}没有营业执照的事业单位上传事业单位法人证书。
   */
  businessLicense: Attachment[];
  /**
   * 机构成立时间
   */
  establishedDate?: string;
  /**
   * 办公所在区
   *
   * @see REG-1.0
   */
  officeDistrict?: BeijingDistrictsCode;
  /**
   * 办公地址
   *
   * @see REG-1.0
   */
  officeAddress?: string;
  /**
   * 网址
   *
   * @see REG-1.0
   */
  website?: string;
  /**
   * 已获资质
   *
   * @see REG-1.0
   */
  qualifications?: ('nationalTransferInstitution' | 'nationalIncubator' | 'proofOfConceptCenter' | 'other' | 'none')[];
  /**
   * 机构简介
   *
   * 300字以内，可用于对外宣传，请附联系人和联络方式。
   */
  institutionIntro: string;
}
/**
 * 附件
 */
export interface Attachment {
  id?: string;
  name: string;
  /**
   * 字节
   */
  size?: number;
  /**
   * MIME
   */
  type?: string;
}
/**
 * 业务服务领域
 *
 * @see REG-0.3
 */
export interface ServiceDomain {
  /**
   * 服务产业领域
   *
   * 最多选3项，选择业务最紧密的3项。
   */
  serviceIndustries: ServiceIndustriesCode[];
  /**
   * 主要业务范围
   *
   * @see REG-0.3
   */
  serviceScope?: ServiceScopeCode[];
  /**
   * 国际技术转移
   *
   * 如实填写，没有可填无。
   */
  internationalTransfer: string;
}
/**
 * 责任人及联络信息
 *
 * @see REG-0.3
 */
export interface Responsible {
  /**
   * 机构负责人
   *
   * 技术转移机构的负责人{if institutionNature = "internalDepartment" then "，如机构是内设部门则是该部门的负责人" else ""}。
   */
  headName: string;
  /**
   * 负责人职务
   *
   * @see REG-0.3
   */
  headPosition?: string;
  /**
   * 负责人手机
   *
   * @see REG-0.3
   */
  headMobile?: string;
  /**
   * 联系人
   *
   * @see REG-0.3
   */
  contactName: string;
  /**
   * 联系人职务
   *
   * @see REG-0.3
   */
  contactPosition?: string;
  /**
   * 联系人手机
   *
   * @see REG-0.3
   */
  contactMobile: string;
  /**
   * 办公电话
   *
   * @see REG-0.3
   */
  contactPhone?: string;
  /**
   * 电子邮箱
   *
   * @see REG-0.3
   */
  contactEmail?: string;
}
/**
 * 人员情况
 *
 * 总人数、技术转移人员数量、专职人员数量等按照界面提示如实填写。
 */
export interface Staff {
  /**
   * 总人数（人）
   *
   * 机构全部在岗人员，含专职和兼职。
   */
  staffTotal: number;
  /**
   * 技术转移人员数量（人）
   *
   * 总人数中从事技术转移工作的人员。
   */
  transferStaffCount: number;
  /**
   * 专职人员数量（人）
   *
   * 专职从事技术转移工作的人员。
   */
  fullTimeStaffCount: number;
  /**
   * 兼职人员数量（人）
   *
   * 兼职从事技术转移工作的人员。
   */
  partTimeStaffCount?: number;
  /**
   * 博士人数（人）
   *
   * 总人数中最高学历为博士研究生的人员。
   */
  doctorCount?: number;
  /**
   * 硕士人数（人）
   *
   * 总人数中最高学历为硕士研究生的人员。
   */
  masterCount?: number;
  /**
   * 本科人数（人）
   *
   * 总人数中最高学历为大学本科的人员。
   */
  bachelorCount?: number;
  /**
   * 正高级职称人数（人）
   *
   * 总人数中最高职称为正高级的人员。
   */
  seniorFullCount?: number;
  /**
   * 副高级职称人数（人）
   *
   * 总人数中最高职称为副高级的人员。
   */
  seniorAssociateCount?: number;
  /**
   * 中级职称人数（人）
   *
   * 总人数中最高职称为中级的人员。
   */
  intermediateCount?: number;
  /**
   * 取得技术经纪专业职称人数（人）
   *
   * 总人数中取得技术经纪专业职称（不论级别）的人员。
   */
  brokerTitleCount?: number;
}
/**
 * （二）机构技术转移工作情况
 */
export interface TransferWorkStep extends Overview, Performance, Planning {}
/**
 * 1.基本情况
 *
 * @see REG-0.4
 */
export interface Overview {
  /**
   * 基本情况
   *
   * 800字以内，包括定位及目标；
   * 经营条件：包括经营场所、经营手段、经费来源、合作伙伴及客户群情况；
   * 制度规范：从事技术转移服务的规章制度和服务规范；
   * 服务模式：介绍技术转移及服务的运营模式、经营管理、市场开拓等创新经验。
   *
   * 请注意，一定要罗列出规章制度和服务规范。
   */
  workOverview: string;
}
/**
 * 2.业绩情况
 *
 * 600字以内，包括技术转移业绩和典型案例（2个）；社会信誉情况。
 */
export interface Performance {
  /**
   * 技术转移业绩
   *
   * @see REG-2.2.2
   */
  performanceSummary: string;
  /**
   * 典型案例
   *
   * 请注意：案例至少2个，要体现技术转移业务业绩情况。
   */
  performanceCases: PerformanceCasesRow[];
  /**
   * 社会信誉情况
   *
   * 介绍机构的社会信誉情况，例如近两年获得过哪些媒体的报道或被树立典型而在行业内进行宣传、投诉和诉讼情况等（没有可填写无）。
   */
  reputation: string;
}
/**
 * 典型案例 · 一行
 */
export interface PerformanceCasesRow {
  /**
   * 案例名称
   *
   * @see REG-2.2.2
   */
  title: string;
  /**
   * 案例内容
   *
   * 要体现技术转移业务业绩情况。
   */
  content: string;
}
/**
 * 3.发展规划
 *
 * @see REG-0.4
 */
export interface Planning {
  /**
   * 发展规划
   *
   * 600字以内。包括推动科技成果转化制度、转移体制机制建设；
   * 探索和提升科技成果转化服务能力；
   * 专业化人才队伍建设等方面的规划。
   */
  developmentPlan: string;
}
/**
 * （三）技术经理人填报
 *
 * 此部分填报可以选择逐行新增，也可以批量导入。
 *
 * 请各机构对经理人的信息认真核实。
 */
export interface ManagersStep {
  /**
   * 技术经理人
   */
  managers?: ManagersRow[];
}
/**
 * 技术经理人 · 一行
 */
export interface ManagersRow extends ManagersManagerBasics, ManagersManagerWork {}
/**
 * 1.基本情况
 *
 * @see REG-0.5
 */
export interface ManagersManagerBasics
  extends
    ManagersPersonal,
    ManagersEducation,
    ManagersProfessionalTitle,
    ManagersTrainingRecord,
    ManagersExperience,
    ManagersParkService {}
/**
 * ①个人基本信息
 */
export interface ManagersPersonal {
  /**
   * 姓名
   *
   * @see REG-3.1.1
   */
  name: string;
  /**
   * 性别
   *
   * @see REG-3.1.2
   */
  gender: '1' | '2';
  /**
   * 政治面貌
   *
   * @see REG-3.1.3
   */
  politicalStatus: PoliticalStatusCode;
  /**
   * 参加工作时间
   */
  workStartDate: string;
  /**
   * 联系电话
   *
   * 联系电话填写手机号。
   */
  mobile: string;
  /**
   * 出生年月
   */
  birthMonth?: string;
  /**
   * 电子邮箱
   *
   * @see REG-3.1.5
   */
  email?: string;
  /**
   * 所在部门及职务
   *
   * @see REG-3.1.5
   */
  position?: string;
  /**
   * 专职/兼职
   *
   * @see REG-3.1.5
   */
  employmentKind?: 'fullTime' | 'partTime';
}
/**
 * ②个人学历信息
 *
 * 填写最高学历。
 */
export interface ManagersEducation {
  /**
   * 最高学历
   *
   * @see REG-3.1.7
   */
  educationLevel: EducationLevelsCode;
  /**
   * 最高学位
   *
   * @see REG-3.1.7
   */
  degree?: 'doctor' | 'master' | 'bachelor' | 'none';
  /**
   * 毕业院校
   *
   * @see REG-3.1.7
   */
  school?: string;
  /**
   * 所学专业
   *
   * @see REG-3.1.7
   */
  major?: string;
  /**
   * 毕业时间
   */
  graduationMonth?: string;
}
/**
 * ③个人职称信息
 *
 * 必须中级职称及以上。
 */
export interface ManagersProfessionalTitle {
  /**
   * 职称级别
   *
   * 职称不分级的，选所相当的级别。
   *
   * @see REG-3.1.8
   */
  titleLevel: TitleLevelsCode;
  /**
   * 职称名称
   *
   * @see REG-3.1.8
   */
  titleName?: string;
  /**
   * 职称取得时间
   */
  titleDate?: string;
}
/**
 * ④培训情况
 */
export interface ManagersTrainingRecord {
  /**
   * 培训情况
   *
   * 没有可填无。
   */
  training: string;
}
/**
 * ⑤从事技术转移工作经历
 */
export interface ManagersExperience {
  /**
   * 从事技术转移工作经历
   *
   * 仅罗列和技术转移工作相关的经历，最多3段，核对是否累计满一年。
   */
  experiences: ManagersExperiencesRow[];
}
/**
 * 从事技术转移工作经历 · 一行
 */
export interface ManagersExperiencesRow {
  /**
   * 起始时间
   */
  startMonth: string;
  /**
   * 结束时间
   *
   * 不填表示至今。
   */
  endMonth?: string;
  /**
   * 工作单位
   *
   * @see REG-3.1.10
   */
  employer: string;
  /**
   * 岗位及工作内容
   *
   * 写明和技术转移工作相关的内容。
   */
  duty: string;
}
/**
 * ⑥园区等基层活动
 */
export interface ManagersParkService {
  /**
   * 是否愿意推荐经理人到园区等基层开展活动
   *
   * 需征求经理人意见。
   */
  willingToServeParks: boolean;
  /**
   * 已征求经理人意见
   *
   * @see REG-3.1.15
   */
  managerConsented?: true;
}
/**
 * 2.工作情况
 *
 * @see REG-0.5
 */
export interface ManagersManagerWork extends ManagersTypicalProjects, ManagersServiceRecord, ManagersAwardRecord {}
/**
 * ①典型服务项目情况
 */
export interface ManagersTypicalProjects {
  /**
   * 典型服务项目情况
   *
   * 近5年（2019年以来）促成的典型项目，要求1000字以内。
   *
   * 必须要填写典型服务项目至少1个，且突出个人角色和作用。
   */
  projects: ManagersProjectsRow[];
}
/**
 * 典型服务项目情况 · 一行
 */
export interface ManagersProjectsRow {
  /**
   * 项目名称
   *
   * @see REG-3.2.3
   */
  projectName: string;
  /**
   * 促成时间
   *
   * 近5年促成的项目。
   *
   * @see REG-3.2.2
   */
  completedMonth: string;
  /**
   * 项目内容
   *
   * @see REG-3.2.4
   */
  projectContent: string;
  /**
   * 项目金额（万元）
   */
  projectAmount: number;
  /**
   * 本人角色
   *
   * 突出个人角色和作用。
   */
  personalRole: string;
  /**
   * 技术转移转化成果来源
   *
   * @see REG-3.2.7
   */
  achievementSource: string;
  /**
   * 技术转移转化成果主要落地区
   *
   * 国内明确省份，国外明确国家。
   */
  landingScope: 'domestic' | 'abroad';
  /**
   * 落地省份
   *
   * @see REG-3.2.9
   */
  landingProvince?: ProvincesCode;
  /**
   * 落地国家
   *
   * @see REG-3.2.10
   */
  landingCountry?: CountriesCode;
  /**
   * 其他国家名称
   *
   * @see REG-3.2.10
   */
  landingCountryOther?: string;
}
/**
 * ②近5年完成技术服务和成果推广或主流媒体宣传情况
 */
export interface ManagersServiceRecord {
  /**
   * 近5年完成技术服务和成果推广或主流媒体宣传情况
   *
   * 要求1000字以内，没有可以填无。
   */
  serviceAndMedia: string;
}
/**
 * ③近5年奖励情况
 */
export interface ManagersAwardRecord {
  /**
   * 近5年奖励情况
   *
   * 最多填5条奖励信息，没有可填无。
   */
  hasAwards: 'yes' | 'no';
  /**
   * 奖励信息
   */
  awards?: ManagersAwardsRow[];
}
/**
 * 奖励信息 · 一行
 */
export interface ManagersAwardsRow {
  /**
   * 奖励名称
   *
   * @see REG-3.2.18
   */
  awardName: string;
  /**
   * 奖励级别
   *
   * @see REG-3.2.18
   */
  awardLevel: AwardLevelsCode;
  /**
   * 授予单位
   *
   * @see REG-3.2.18
   */
  awardOrg: string;
  /**
   * 获奖时间
   */
  awardMonth: string;
  /**
   * 本人排名
   *
   * @see REG-3.2.18
   */
  awardRank?: string;
}
/**
 * 提交前承诺
 *
 * 完成技术转移机构登记的，进行上一年度技术转移信息填报，其中，基本信息（含基本信息、业务服务领域、责任人及联络信息、人员情况）和技术经理人信息（基本情况、工作情况）两部分会从登记信息中迁移到年度技术转移信息填报中，2024年新登记机构无需修改，2023年完成登记的机构注意修改，包括更新技术经理人年度信息。
 */
export interface Declaration {
  /**
   * 本单位承诺填报内容真实准确
   *
   * 请各机构对经理人的信息认真核实。
   */
  declared: true;
}

/** 技术转移机构登记：填报中，任何部分都可能还没有。 */
export type InstitutionRegistrationDraft = Partly<InstitutionRegistrationSubmitted>;

type Partly<T> = T extends readonly (infer Item)[]
  ? Partly<Item>[]
  : T extends object
    ? { [Name in keyof T]?: Partly<T[Name]> }
    : T;

/** 各选项的标题，按列表和代码。 */
export const institutionRegistrationTitles = {
  "award-levels": {
    "national": "国家级",
    "provincial": "省部级",
    "municipal": "市（区）级",
    "association": "行业协会（社会力量）",
    "unit": "本单位",
    "international": "国际",
    "other": "其他",
  },
  "beijing-districts": {
    "110101": "东城区",
    "110102": "西城区",
    "110105": "朝阳区",
    "110106": "丰台区",
    "110107": "石景山区",
    "110108": "海淀区",
    "110109": "门头沟区",
    "110111": "房山区",
    "110112": "通州区",
    "110113": "顺义区",
    "110114": "昌平区",
    "110115": "大兴区",
    "110116": "怀柔区",
    "110117": "平谷区",
    "110118": "密云区",
    "110119": "延庆区",
    "BDA": "北京经济技术开发区",
  },
  "countries": {
    "US": "美国",
    "GB": "英国",
    "DE": "德国",
    "FR": "法国",
    "JP": "日本",
    "KR": "韩国",
    "SG": "新加坡",
    "IL": "以色列",
    "RU": "俄罗斯",
    "CA": "加拿大",
    "AU": "澳大利亚",
    "IT": "意大利",
    "ES": "西班牙",
    "NL": "荷兰",
    "CH": "瑞士",
    "SE": "瑞典",
    "FI": "芬兰",
    "DK": "丹麦",
    "NO": "挪威",
    "AT": "奥地利",
    "BE": "比利时",
    "IE": "爱尔兰",
    "PL": "波兰",
    "IN": "印度",
    "MY": "马来西亚",
    "TH": "泰国",
    "VN": "越南",
    "ID": "印度尼西亚",
    "PH": "菲律宾",
    "PK": "巴基斯坦",
    "KZ": "哈萨克斯坦",
    "AE": "阿联酋",
    "SA": "沙特阿拉伯",
    "ZA": "南非",
    "BR": "巴西",
    "MX": "墨西哥",
    "NZ": "新西兰",
    "AL": "阿尔巴尼亚",
    "DZ": "阿尔及利亚",
    "AF": "阿富汗",
    "AR": "阿根廷",
    "AW": "阿鲁巴",
    "OM": "阿曼",
    "AZ": "阿塞拜疆",
    "EG": "埃及",
    "ET": "埃塞俄比亚",
    "EE": "爱沙尼亚",
    "AD": "安道尔",
    "AO": "安哥拉",
    "AI": "安圭拉",
    "AG": "安提瓜和巴布达",
    "AX": "奥兰群岛",
    "BB": "巴巴多斯",
    "PG": "巴布亚新几内亚",
    "BS": "巴哈马",
    "PY": "巴拉圭",
    "PS": "巴勒斯坦",
    "BH": "巴林",
    "PA": "巴拿马",
    "BY": "白俄罗斯",
    "BM": "百慕大",
    "BG": "保加利亚",
    "MP": "北马里亚纳群岛",
    "MK": "北马其顿",
    "BJ": "贝宁",
    "IS": "冰岛",
    "PR": "波多黎各",
    "BA": "波斯尼亚和黑塞哥维那",
    "BO": "玻利维亚",
    "BZ": "伯利兹",
    "BW": "博茨瓦纳",
    "BT": "不丹",
    "BF": "布基纳法索",
    "BI": "布隆迪",
    "BV": "布韦岛",
    "KP": "朝鲜",
    "GQ": "赤道几内亚",
    "TL": "东帝汶",
    "TG": "多哥",
    "DO": "多米尼加共和国",
    "DM": "多米尼克",
    "EC": "厄瓜多尔",
    "ER": "厄立特里亚",
    "FO": "法罗群岛",
    "PF": "法属波利尼西亚",
    "GF": "法属圭亚那",
    "TF": "法属南部领地",
    "MF": "法属圣马丁",
    "VA": "梵蒂冈",
    "FJ": "斐济",
    "CV": "佛得角",
    "GM": "冈比亚",
    "CG": "刚果（布）",
    "CD": "刚果（金）",
    "CO": "哥伦比亚",
    "CR": "哥斯达黎加",
    "GD": "格林纳达",
    "GL": "格陵兰",
    "GE": "格鲁吉亚",
    "GG": "根西岛",
    "CU": "古巴",
    "GP": "瓜德罗普",
    "GU": "关岛",
    "GY": "圭亚那",
    "HT": "海地",
    "BQ": "荷属加勒比区",
    "SX": "荷属圣马丁",
    "HM": "赫德岛和麦克唐纳群岛",
    "ME": "黑山",
    "HN": "洪都拉斯",
    "KI": "基里巴斯",
    "DJ": "吉布提",
    "KG": "吉尔吉斯斯坦",
    "GN": "几内亚",
    "GW": "几内亚比绍",
    "GH": "加纳",
    "GA": "加蓬",
    "KH": "柬埔寨",
    "CZ": "捷克",
    "ZW": "津巴布韦",
    "CM": "喀麦隆",
    "QA": "卡塔尔",
    "KY": "开曼群岛",
    "CC": "科科斯（基林）群岛",
    "KM": "科摩罗",
    "CI": "科特迪瓦",
    "KW": "科威特",
    "HR": "克罗地亚",
    "KE": "肯尼亚",
    "CK": "库克群岛",
    "CW": "库拉索",
    "LV": "拉脱维亚",
    "LS": "莱索托",
    "LA": "老挝",
    "LB": "黎巴嫩",
    "LT": "立陶宛",
    "LR": "利比里亚",
    "LY": "利比亚",
    "LI": "列支敦士登",
    "RE": "留尼汪",
    "LU": "卢森堡",
    "RW": "卢旺达",
    "RO": "罗马尼亚",
    "MG": "马达加斯加",
    "IM": "马恩岛",
    "MV": "马尔代夫",
    "FK": "马尔维纳斯群岛（福克兰群岛）",
    "MT": "马耳他",
    "MW": "马拉维",
    "ML": "马里",
    "MH": "马绍尔群岛",
    "MQ": "马提尼克",
    "YT": "马约特",
    "MU": "毛里求斯",
    "MR": "毛里塔尼亚",
    "UM": "美国本土外小岛屿",
    "AS": "美属萨摩亚",
    "VI": "美属维尔京群岛",
    "MN": "蒙古",
    "MS": "蒙特塞拉特",
    "BD": "孟加拉国",
    "PE": "秘鲁",
    "FM": "密克罗尼西亚",
    "MM": "缅甸",
    "MD": "摩尔多瓦",
    "MA": "摩洛哥",
    "MC": "摩纳哥",
    "MZ": "莫桑比克",
    "NA": "纳米比亚",
    "AQ": "南极洲",
    "GS": "南乔治亚和南桑威奇群岛",
    "SS": "南苏丹",
    "NR": "瑙鲁",
    "NI": "尼加拉瓜",
    "NP": "尼泊尔",
    "NE": "尼日尔",
    "NG": "尼日利亚",
    "NU": "纽埃",
    "NF": "诺福克岛",
    "PW": "帕劳",
    "PN": "皮特凯恩群岛",
    "PT": "葡萄牙",
    "SV": "萨尔瓦多",
    "WS": "萨摩亚",
    "RS": "塞尔维亚",
    "SL": "塞拉利昂",
    "SN": "塞内加尔",
    "CY": "塞浦路斯",
    "SC": "塞舌尔",
    "BL": "圣巴泰勒米",
    "CX": "圣诞岛",
    "ST": "圣多美和普林西比",
    "SH": "圣赫勒拿",
    "KN": "圣基茨和尼维斯",
    "LC": "圣卢西亚",
    "SM": "圣马力诺",
    "PM": "圣皮埃尔和密克隆群岛",
    "VC": "圣文森特和格林纳丁斯",
    "LK": "斯里兰卡",
    "SK": "斯洛伐克",
    "SI": "斯洛文尼亚",
    "SJ": "斯瓦尔巴和扬马延",
    "SZ": "斯威士兰",
    "SD": "苏丹",
    "SR": "苏里南",
    "SB": "所罗门群岛",
    "SO": "索马里",
    "TJ": "塔吉克斯坦",
    "TZ": "坦桑尼亚",
    "TO": "汤加",
    "TC": "特克斯和凯科斯群岛",
    "TT": "特立尼达和多巴哥",
    "TN": "突尼斯",
    "TV": "图瓦卢",
    "TR": "土耳其",
    "TM": "土库曼斯坦",
    "TK": "托克劳",
    "WF": "瓦利斯和富图纳",
    "VU": "瓦努阿图",
    "GT": "危地马拉",
    "VE": "委内瑞拉",
    "BN": "文莱",
    "UG": "乌干达",
    "UA": "乌克兰",
    "UY": "乌拉圭",
    "UZ": "乌兹别克斯坦",
    "EH": "西撒哈拉",
    "GR": "希腊",
    "NC": "新喀里多尼亚",
    "HU": "匈牙利",
    "SY": "叙利亚",
    "JM": "牙买加",
    "AM": "亚美尼亚",
    "YE": "也门",
    "IQ": "伊拉克",
    "IR": "伊朗",
    "VG": "英属维尔京群岛",
    "IO": "英属印度洋领地",
    "JO": "约旦",
    "ZM": "赞比亚",
    "JE": "泽西岛",
    "TD": "乍得",
    "GI": "直布罗陀",
    "CL": "智利",
    "CF": "中非共和国",
    "other": "其他（自填）",
  },
  "education-levels": {
    "11": "博士研究生毕业",
    "14": "硕士研究生毕业",
    "17": "研究生班毕业",
    "21": "大学本科毕业",
    "31": "大学专科毕业",
    "41": "中等专科毕业",
    "61": "普通高中毕业",
    "90": "其他",
  },
  "institutionCategory": {
    "universityInstitute": "高校院所",
    "medicalInstitution": "医疗卫生机构",
    "marketOriented": "市场化机构",
  },
  "institutionNature": {
    "legalEntity": "法人组织",
    "nonLegalEntity": "非法人组织",
    "internalDepartment": "内设机构",
  },
  "managers.degree": {
    "doctor": "博士",
    "master": "硕士",
    "bachelor": "学士",
    "none": "无",
  },
  "managers.employmentKind": {
    "fullTime": "专职",
    "partTime": "兼职",
  },
  "managers.gender": {
    "1": "男",
    "2": "女",
  },
  "managers.hasAwards": {
    "yes": "有",
    "no": "无",
  },
  "managers.projects.landingScope": {
    "domestic": "国内",
    "abroad": "国外",
  },
  "political-status": {
    "01": "中国共产党党员",
    "02": "中国共产党预备党员",
    "03": "中国共产主义青年团团员",
    "04": "中国国民党革命委员会会员",
    "05": "中国民主同盟盟员",
    "06": "中国民主建国会会员",
    "07": "中国民主促进会会员",
    "08": "中国农工民主党党员",
    "09": "中国致公党党员",
    "10": "九三学社社员",
    "11": "台湾民主自治同盟盟员",
    "12": "无党派民主人士",
    "13": "群众",
  },
  "provinces": {
    "110000": "北京市",
    "120000": "天津市",
    "130000": "河北省",
    "140000": "山西省",
    "150000": "内蒙古自治区",
    "210000": "辽宁省",
    "220000": "吉林省",
    "230000": "黑龙江省",
    "310000": "上海市",
    "320000": "江苏省",
    "330000": "浙江省",
    "340000": "安徽省",
    "350000": "福建省",
    "360000": "江西省",
    "370000": "山东省",
    "410000": "河南省",
    "420000": "湖北省",
    "430000": "湖南省",
    "440000": "广东省",
    "450000": "广西壮族自治区",
    "460000": "海南省",
    "500000": "重庆市",
    "510000": "四川省",
    "520000": "贵州省",
    "530000": "云南省",
    "540000": "西藏自治区",
    "610000": "陕西省",
    "620000": "甘肃省",
    "630000": "青海省",
    "640000": "宁夏回族自治区",
    "650000": "新疆维吾尔自治区",
    "710000": "台湾省",
    "810000": "香港特别行政区",
    "820000": "澳门特别行政区",
  },
  "qualifications": {
    "nationalTransferInstitution": "国家技术转移机构",
    "nationalIncubator": "国家级科技企业孵化器",
    "proofOfConceptCenter": "概念验证中心",
    "other": "其他",
    "none": "无",
  },
  "service-industries": {
    "nextGenerationIt": "新一代信息技术",
    "healthcare": "医药健康",
    "integratedCircuits": "集成电路",
    "connectedVehicles": "智能网联汽车",
    "smartManufacturing": "智能制造与装备",
    "greenEnergy": "绿色能源与节能环保",
    "blockchainComputing": "区块链与先进计算",
    "techServices": "科技服务业",
    "smartCity": "智慧城市",
    "digitalContent": "信息内容消费",
    "newMaterials": "新材料",
    "aerospace": "航空航天",
    "modernAgriculture": "现代农业",
    "other": "其他",
  },
  "service-scope": {
    "informationProcessing": "对技术信息的搜集、筛选、分析、加工",
    "transferAndAgency": "技术转让与技术代理",
    "integrationAndRedevelopment": "技术集成与二次开发",
    "pilotAndProof": "提供小试、中试、工程化、概念验证、技术标准、测试分析",
    "consultingAndTrading": "技术咨询、技术评估、技术培训、技术产权交易、技术招标代理、技术投融资",
    "informationPlatform": "技术交易信息服务平台、网络",
    "otherTransfer": "其他促进技术转移的活动",
  },
  "title-levels": {
    "seniorFull": "正高级",
    "seniorAssociate": "副高级",
    "intermediate": "中级",
    "junior": "初级",
    "none": "无",
  },
} as const;
