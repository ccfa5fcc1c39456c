/** 技术转移机构年报（2024年版）（2024）。由 tianbao build 生成，请勿修改。 */

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
 * 制度类别
 */
export type PolicyCategoriesCode =
  | 'transferManagement'
  | 'intellectualProperty'
  | 'incomeDistribution'
  | 'entrepreneurship'
  | 'talentEvaluation'
  | 'dueDiligence'
  | 'contractManagement'
  | 'serviceFees'
  | 'discoveryAndEvaluation'
  | 'talentTraining'
  | 'custom';
/**
 * 技术领域
 */
export type HiTechDomainsCode = '10' | '20' | '30' | '40' | '50' | '60' | '70' | '80';
/**
 * 知识产权类型
 */
export type IpTypesCode =
  | 'invention'
  | 'utilityModel'
  | 'design'
  | 'pct'
  | 'softwareCopyright'
  | 'copyright'
  | 'icLayout'
  | 'plantVariety'
  | 'newDrug'
  | 'newDevice'
  | 'newEquipment'
  | 'standard'
  | 'licenceRight'
  | 'otherIp';
/**
 * 合同类型
 */
export type ContractTypesCode =
  | 'techDevelopment'
  | 'techTransfer'
  | 'techLicense'
  | 'techConsulting'
  | 'techService'
  | 'equityInvestment'
  | 'combined';
/**
 * 落地区域
 */
export type LandingRegionsCode =
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
  | '820000'
  | 'abroad';
/**
 * 中关村各分园
 */
export type ZhongguancunParksCode =
  | 'dongcheng'
  | 'xicheng'
  | 'chaoyang'
  | 'haidian'
  | 'fengtai'
  | 'shijingshan'
  | 'mentougou'
  | 'fangshan'
  | 'tongzhou'
  | 'shunyi'
  | 'daxingYizhuang'
  | 'changping'
  | 'pinggu'
  | 'huairou'
  | 'miyun'
  | 'yanqing';

/**
 * 技术转移机构年报（2024年版）：已提交的填报。没有显示的内容不在其中。
 */
export interface InstitutionAnnualReportSubmitted
  extends
    InstitutionInfo,
    Construction,
    Operations,
    Services,
    IncomeDistribution,
    Reform,
    PerformanceReport,
    Cases,
    Declaration {}
/**
 * （一）机构基本情况
 *
 * 系统自动导入技术转移机构登记系统的机构基本信息，且处于可编辑状态。若有相关信息发生变化，可对自动导入的相应字段信息进行修改。
 */
export interface InstitutionInfo extends Review, BasicInfo, ServiceDomain, Responsible {}
/**
 * 核对登记信息
 *
 * @see REG-4.5, REG-4.6
 */
export interface Review {
  /**
   * 已核对并更新登记信息
   *
   * 2024年新登记机构无需修改，2023年完成登记的机构注意修改，包括更新技术经理人年度信息。
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
 * （二）2023年度机构建设情况
 */
export interface Construction extends Team, Policy, Platform, Resource {}
/**
 * 1.团队建设
 *
 * 系统自动导入技术转移机构登记系统的团队建设基本信息，且处于可编辑状态。若有相关信息发生变化，可对自动导入的相应字段信息进行修改。
 */
export interface Team extends Staff, ManagersPart {}
/**
 * 人员情况
 *
 * @see ANN-2.1.1, REG-4.2
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
 * 技术经理人
 *
 * 2023年完成登记的机构，须更新技术经理人年度信息；2024年新登记机构无需修改。
 */
export interface ManagersPart {
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
export interface ManagersManagerWork
  extends ManagersLastYear, ManagersTypicalProjects, ManagersServiceRecord, ManagersAwardRecord {}
/**
 * 上一年度业务情况
 *
 * 典型服务项目、技术服务和成果推广或主流媒体宣传、奖励情况也请更新。
 */
export interface ManagersLastYear {
  /**
   * 2023年参与技术转移转化项目数量（个）
   */
  lastYearProjectCount?: number;
  /**
   * 2023年参与技术转移转化项目金额（万元）
   */
  lastYearProjectAmount?: number;
  /**
   * 2023年业务情况
   *
   * @see REG-4.7
   */
  lastYearBusiness?: string;
}
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
 * 2.制度建设
 *
 * @see ANN-2.2.0
 */
export interface Policy {
  /**
   * 较上一年成果转移转化制度状态
   *
   * 与2022年相比，2023年是否补充新政策、或完善旧政策，或没有变化。选择相应选项，填写相应数字。
   */
  policyChange: ('added' | 'revised' | 'unchanged')[];
  /**
   * 补充新政策数量（项）
   */
  policyAddedCount?: number;
  /**
   * 完善旧政策数量（项）
   */
  policyRevisedCount?: number;
  /**
   * 制度清单
   *
   * 填写本单位发布的相应制度的名称、发布时间和文号。可自行增加制度类别。
   */
  policyDocs?: PolicyDocsRow[];
  /**
   * 高校院所、医疗卫生机构分表
   */
  academicPolicies?: AcademicPoliciesGroup;
  /**
   * 市场化技术转移机构分表
   */
  marketPolicies?: MarketPoliciesGroup;
  /**
   * 制度文件原文压缩包
   *
   * 提醒：请向系统中上传制度文件原文的压缩包。
   */
  policyArchive?: Attachment[];
}
/**
 * 制度清单 · 一行
 */
export interface PolicyDocsRow {
  /**
   * 制度名称
   *
   * @see ANN-2.2.3
   */
  policyName: string;
  /**
   * 发布时间
   */
  publishDate: string;
  /**
   * 制度文号
   *
   * @see ANN-2.2.3b
   */
  docNumber: string;
  /**
   * 制度类别
   *
   * @see ANN-2.2.3c
   */
  policyCategory: PolicyCategoriesCode;
  /**
   * 自填制度类别
   */
  customCategory?: string;
}
/**
 * 高校院所、医疗卫生机构分表
 */
export interface AcademicPoliciesGroup {
  /**
   * ①制定科技成果转化管理办法
   *
   * 本单位制定促进科技成果转化制度的情况，包括科技成果使用、处置和收益管理，知识产权管理、科研人员离岗创业等制度。
   */
  hasTransferMeasures: boolean;
  /**
   * 涵盖内容
   *
   * @see ANN-2.2.4.1a
   */
  transferMeasuresScope?: ('use' | 'disposal' | 'income' | 'intellectualProperty' | 'entrepreneurship' | 'other')[];
  /**
   * ②成立成果转化领导小组
   *
   * 成立本单位科技成果转化领导小组。
   */
  hasLeadingGroup: boolean;
  /**
   * ③建立人才分类考核机制：本单位是否将科技成果转化工作纳入考核晋升体系
   *
   * @see ANN-2.2.4.3a, ANN-2.2.4.3
   */
  inPromotionSystem: boolean;
  /**
   * ③建立人才分类考核机制：是否有科技成果转化专职人员的职称评审通道
   *
   * @see ANN-2.2.4.3b, ANN-2.2.4.3
   */
  hasTitleChannel: boolean;
  /**
   * ④建立勤勉尽责容错机制
   *
   * 本单位是否为科技成果转化人员设立勤勉尽责容错机制。
   */
  hasDueDiligence: boolean;
  /**
   * 勤勉尽责容错机制说明
   *
   * 如，明确在什么样的勤勉尽责条件下，设立了什么样的“容错”标准，由什么部门通过什么方式和渠道开展尽职免责调查等。
   */
  dueDiligenceNote?: string;
  /**
   * ⑤建立转化收益分配机制
   *
   * 本单位是否为科研人员建立成果转化收益分配机制。
   */
  hasIncomeDistribution: boolean;
  /**
   * 转化收益分配机制说明
   *
   * 如，明确分配比例、界定科技成果转化“重要贡献人员”和其他相关人员。
   */
  incomeDistributionNote?: string;
  /**
   * 科技成果完成人（团队）分配比例（%）
   *
   * 没有规定也没有约定的，不低于50%（促进科技成果转化法第四十五条）。
   */
  contributorShare?: number;
  /**
   * ⑥离岗创业、在岗创业或兼职制度情况
   *
   * 制订实施科研人员离岗创业、在岗创业或兼职相关制度。
   */
  hasEntrepreneurship: boolean;
  /**
   * 制度类型
   *
   * @see ANN-2.2.4.6
   */
  entrepreneurshipKinds?: ('leave' | 'onPost' | 'partTime')[];
}
/**
 * 市场化技术转移机构分表
 */
export interface MarketPoliciesGroup {
  /**
   * ①服务科技成果转化相关的服务管理、收费标准等制度
   *
   * 据实填写。
   */
  serviceFeeRules: boolean;
  /**
   * ①的说明
   *
   * @see ANN-2.2.5.1
   */
  serviceFeeNote?: string;
  /**
   * ②服务科技成果转化项目的相关合同管理制度
   *
   * 据实填写。
   */
  contractRules: boolean;
  /**
   * ②的说明
   *
   * @see ANN-2.2.5.2
   */
  contractNote?: string;
  /**
   * ③科技成果、技术需求挖掘、筛选、评估、管理等方面的制度
   *
   * 据实填写。
   */
  discoveryRules: boolean;
  /**
   * ③的说明
   *
   * @see ANN-2.2.5.3
   */
  discoveryNote?: string;
  /**
   * ④内部科技成果转化激励制度
   *
   * 据实填写。
   */
  incentiveRules: boolean;
  /**
   * ④的说明
   *
   * @see ANN-2.2.5.4
   */
  incentiveNote?: string;
  /**
   * ⑤内部人才培养、绩效评价考核等制度
   *
   * 据实填写。
   */
  talentRules: boolean;
  /**
   * ⑤的说明
   *
   * @see ANN-2.2.5.5
   */
  talentNote?: string;
  /**
   * ⑥其它制度
   *
   * 按需填写。
   */
  otherRules?: string;
}
/**
 * 3.平台建设
 *
 * 科技成果转化平台包括各类技术研发、概念验证、中试熟化平台，转化基地、转化中心、产业开发研究院。
 * 科研机构和科研基地不算科技成果转化平台。应填写年度存量数据。
 */
export interface Platform {
  /**
   * 已有数量（个）
   *
   * 填写2023年12月31日的存量数据。据实填写。
   */
  platformTotal: number;
  /**
   * 自建数量（个）
   *
   * 填写存量数据。
   */
  platformSelfBuilt: number;
  /**
   * 共建数量（个）
   *
   * 与政府、企业、高校院所、医疗卫生机构共建。填写存量数据。
   */
  platformCoBuilt: number;
  /**
   * 已有数量较上年增减（个）
   *
   * 与2022年末相比，减少填负数，没有增减填0。
   */
  platformTotalChange: number;
  /**
   * 自建数量较上年增减（个）
   *
   * @see ANN-2.3.2c
   */
  platformSelfBuiltChange: number;
  /**
   * 共建数量较上年增减（个）
   *
   * @see ANN-2.3.2c
   */
  platformCoBuiltChange: number;
  /**
   * 平台信息
   *
   * 据实填写。多个平台可自行加行。
   */
  platforms?: PlatformsRow[];
}
/**
 * 平台信息 · 一行
 */
export interface PlatformsRow {
  /**
   * 平台名称
   *
   * @see ANN-2.3.3
   */
  platformName: string;
  /**
   * 平台类型
   */
  platformType:
    'research' | 'proofOfConcept' | 'pilot' | 'transferBase' | 'transferCenter' | 'industryInstitute' | 'other';
  /**
   * 建设方式
   *
   * @see ANN-2.3.2a
   */
  buildMode: 'selfBuilt' | 'coBuilt';
  /**
   * 共建方类型
   *
   * @see ANN-2.3.2b
   */
  coBuildPartners?: ('government' | 'enterprise' | 'universityInstitute' | 'medicalInstitution')[];
  /**
   * 共建单位名称
   *
   * @see ANN-2.3.3
   */
  partnerNames?: string;
  /**
   * 成立时间
   */
  establishedMonth?: string;
  /**
   * 所在地
   *
   * @see ANN-2.3.3
   */
  location?: ProvincesCode;
  /**
   * 北京市所在区
   *
   * @see ANN-2.3.3
   */
  locationDistrict?: BeijingDistrictsCode;
  /**
   * 技术领域
   *
   * @see ANN-2.3.3
   */
  field?: HiTechDomainsCode;
  /**
   * 平台简介及2023年成效
   *
   * @see ANN-2.3.3
   */
  intro?: string;
}
/**
 * 4.资源库建设
 *
 * @see ANN-2.4.0
 */
export interface Resource extends Library, ThinkTankAndFunds {
  /**
   * 成果库
   *
   * 请选择：有，无。若有，原则上入库成果应经过初步遴选，1项专利或者1个软著一般不被视为1项成果，各单位可自定遴选标准。
   * 每项成果应具备较高的成熟度，应包含技术及团队介绍、知识产权情况、拟转化方向、应用前景、竞争优势、转化需求等简要信息。
   */
  hasLibrary: 'yes' | 'no';
}
/**
 * 成果库情况
 */
export interface Library {
  /**
   * 建立时间
   *
   * 据实填写。
   */
  libraryEstablished?: string;
  /**
   * 成果优势技术领域
   *
   * 在一级下拉列表中选取电子信息、生物与新医药、航空航天等选项。在二级下拉列表中选择相应选项，可多选，最多3项。在三级下拉列表中选择相应选项，可多选，最多3项。
   */
  advantageFields?: {
    level1: ('10' | '20' | '30' | '40' | '50' | '60' | '70' | '80')[];
    level2?: (
      | '101'
      | '102'
      | '103'
      | '104'
      | '105'
      | '106'
      | '107'
      | '108'
      | '201'
      | '202'
      | '203'
      | '204'
      | '205'
      | '206'
      | '207'
      | '301'
      | '302'
      | '401'
      | '402'
      | '403'
      | '404'
      | '405'
      | '406'
      | '501'
      | '502'
      | '503'
      | '504'
      | '505'
      | '506'
      | '507'
      | '508'
      | '601'
      | '602'
      | '603'
      | '604'
      | '701'
      | '702'
      | '703'
      | '704'
      | '705'
      | '706'
      | '707'
      | '708'
      | '801'
      | '802'
      | '803'
      | '804'
      | '805'
      | '806'
      | '807'
      | '808'
      | '809'
    )[];
    level3?: (
      | '10101'
      | '10102'
      | '10103'
      | '10104'
      | '10105'
      | '10106'
      | '10107'
      | '10108'
      | '10109'
      | '10110'
      | '10111'
      | '10112'
      | '10201'
      | '10202'
      | '10203'
      | '10204'
      | '10205'
      | '10206'
      | '10301'
      | '10302'
      | '10303'
      | '10304'
      | '10401'
      | '10402'
      | '10403'
      | '10404'
      | '10405'
      | '10406'
      | '10407'
      | '10408'
      | '10409'
      | '10410'
      | '10501'
      | '10502'
      | '10503'
      | '10504'
      | '10505'
      | '10506'
      | '10507'
      | '10508'
      | '10509'
      | '10601'
      | '10602'
      | '10603'
      | '10604'
      | '10605'
      | '10606'
      | '10607'
      | '10701'
      | '10702'
      | '10703'
      | '10704'
      | '10705'
      | '10706'
      | '10707'
      | '10708'
      | '10801'
      | '10802'
      | '10803'
      | '10804'
      | '10805'
      | '10806'
      | '20101'
      | '20102'
      | '20103'
      | '20104'
      | '20105'
      | '20106'
      | '20201'
      | '20202'
      | '20203'
      | '20204'
      | '20301'
      | '20302'
      | '20303'
      | '20304'
      | '20305'
      | '20401'
      | '20402'
      | '20403'
      | '20404'
      | '20501'
      | '20502'
      | '20503'
      | '20504'
      | '20505'
      | '20506'
      | '20601'
      | '20602'
      | '20603'
      | '20604'
      | '20605'
      | '20606'
      | '20701'
      | '20702'
      | '20703'
      | '20704'
      | '20705'
      | '30101'
      | '30102'
      | '30103'
      | '30104'
      | '30105'
      | '30106'
      | '30201'
      | '30202'
      | '30203'
      | '30204'
      | '30205'
      | '30206'
      | '30207'
      | '30208'
      | '40101'
      | '40102'
      | '40103'
      | '40104'
      | '40105'
      | '40106'
      | '40107'
      | '40108'
      | '40201'
      | '40202'
      | '40203'
      | '40204'
      | '40205'
      | '40301'
      | '40302'
      | '40303'
      | '40304'
      | '40305'
      | '40306'
      | '40401'
      | '40402'
      | '40403'
      | '40404'
      | '40405'
      | '40406'
      | '40407'
      | '40408'
      | '40501'
      | '40502'
      | '40503'
      | '40504'
      | '40601'
      | '40602'
      | '40603'
      | '40604'
      | '40605'
      | '50101'
      | '50102'
      | '50201'
      | '50202'
      | '50301'
      | '50302'
      | '50303'
      | '50601'
      | '50602'
      | '50701'
      | '50702'
      | '50703'
      | '50704'
      | '50801'
      | '50802'
      | '50803'
      | '50804'
      | '60101'
      | '60102'
      | '60103'
      | '60104'
      | '60201'
      | '60202'
      | '60301'
      | '60302'
      | '60303'
      | '60304'
      | '60401'
      | '60402'
      | '60403'
      | '60404'
      | '60405'
      | '60406'
      | '60407'
      | '60408'
      | '70101'
      | '70102'
      | '70103'
      | '70104'
      | '70105'
      | '70106'
      | '70201'
      | '70202'
      | '70203'
      | '70204'
      | '70205'
      | '70301'
      | '70302'
      | '70303'
      | '70304'
      | '70305'
      | '70306'
      | '70401'
      | '70402'
      | '70501'
      | '70502'
      | '70503'
      | '70504'
      | '70701'
      | '70702'
      | '70703'
      | '70801'
      | '70802'
      | '70803'
      | '70804'
      | '70805'
      | '70806'
      | '70807'
      | '80101'
      | '80102'
      | '80103'
      | '80104'
      | '80105'
      | '80201'
      | '80202'
      | '80203'
      | '80301'
      | '80302'
      | '80303'
      | '80304'
      | '80305'
      | '80401'
      | '80402'
      | '80403'
      | '80404'
      | '80405'
      | '80406'
      | '80407'
      | '80501'
      | '80502'
      | '80503'
      | '80504'
      | '80601'
      | '80602'
      | '80603'
      | '80604'
      | '80605'
      | '80701'
      | '80702'
      | '80703'
      | '80704'
      | '80705'
      | '80801'
      | '80802'
      | '80901'
      | '80902'
    )[];
  };
  /**
   * 成果库成果总数量（项）
   *
   * 每项成果应为具备先进、适用、较为成熟、具备推广价值等特点的若干先进技术及其知识产权的组合，组合成分不限于专利、版权、标准、技术使用许可证、软件著作权、植物新品种、新药品、新设备、新器械、集成电路专有权等形式。
   * 例如：数智医学平台技术成果包括1项发明专利和3项软件著作权，应计为1项成果，而非4项。
   * 请填写在库成果的存量总数（2023年12月31日）。
   */
  libraryTotal?: number;
  /**
   * 2022年12月31日成果库存量（项）
   *
   * 用来计算增长率。上一年有年报的，自动填入其总数量。
   */
  libraryTotalPrior?: number;
  /**
   * 成果库中包括的授权且有效专利数（项）
   *
   * 据实填写。
   */
  libraryPatentCount?: number;
  /**
   * 其中发明专利数（项）
   *
   * 据实填写。
   */
  libraryInventionCount?: number;
  /**
   * 本年度高价值科技成果数量（项）
   *
   * 2023年，本单位获批的发明专利、PCT专利、国际/国家标准、软件著作版权、集成电路专有权、新药品、新设备、涉及“卡脖子”技术的生产配方、工艺流程、获省部级以上奖励等高质量成果。
   * 鉴于对高价值科技成果的界定标准存在一定主观性，请各技术转移机构自行界定遴选标准，按统一标准进行统计、填报。一般来说，高价值科技成果数量占成果库总数的比例不高于10%。
   */
  highValueCount?: number;
  /**
   * 本年度汇交至北京市科技成果信息系统的成果数量（项）
   *
   * 按2023年数据据实填写。
   */
  submittedToCityCount?: number;
  /**
   * 本年度高价值科技成果清单
   *
   * 若已建成果库，可在网页中直接填写2023年度高价值科技成果信息，也可在系统中下载excel模板，填写完成后上传excel文件。
   *
   * 请至少在“本年度高价值科技成果清单”中填写1项高价值成果。
   */
  highValueList?: HighValueListRow[];
  /**
   * 成果库成果知识产权统计（存量）
   *
   * 请据实填写，没有填0。
   */
  ipStats?: IpStatsRow[];
}
/**
 * 本年度高价值科技成果清单 · 一行
 */
export interface HighValueListRow {
  /**
   * 成果名称
   *
   * @see ANN-2.4.1b
   */
  achievementName: string;
  /**
   * 高价值依据
   */
  highValueBasis:
    | 'inventionPatent'
    | 'pctPatent'
    | 'standard'
    | 'softwareCopyright'
    | 'icLayout'
    | 'newDrug'
    | 'newEquipment'
    | 'keyProcess'
    | 'award'
    | 'other';
  /**
   * 专利号/标准号/证书号
   *
   * @see ANN-2.4.7a
   */
  basisNumber?: string;
  /**
   * 获批（获奖）时间
   */
  approvedDate?: string;
  /**
   * 所属技术领域
   *
   * @see ANN-2.4.3
   */
  techField?: HiTechDomainsCode;
  /**
   * 技术及团队介绍
   *
   * @see ANN-2.4.1b
   */
  teamIntro: string;
  /**
   * 知识产权情况
   *
   * @see ANN-2.4.1b
   */
  ipStatus: string;
  /**
   * 拟转化方向
   *
   * @see ANN-2.4.1b
   */
  direction: string;
  /**
   * 应用前景
   *
   * @see ANN-2.4.1b
   */
  prospect?: string;
  /**
   * 竞争优势
   *
   * @see ANN-2.4.1b
   */
  advantage?: string;
  /**
   * 转化需求
   *
   * @see ANN-2.4.1b
   */
  need?: string;
  /**
   * 成熟度
   *
   * @see ANN-2.4.1b
   */
  maturity?: 'laboratory' | 'benchTest' | 'pilot' | 'trialProduction' | 'scaled';
}
/**
 * 成果库成果知识产权统计（存量） · 一行
 */
export interface IpStatsRow {
  row: IpTypesCode;
  /**
   * 存量数量（项）
   */
  count: number;
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
   * 智库（专家库）建设情况
   *
   * 请据实填写。
   */
  hasThinkTank: 'yes' | 'no';
  /**
   * 专家库建立时间
   */
  thinkTankEstablished?: string;
  /**
   * 专家库专家总数（人）
   *
   * @see ANN-2.4.11
   */
  expertCount?: number;
  /**
   * 专家库代表
   *
   * 若已建专家库，专家库代表请至少填写1名。
   */
  experts?: ExpertsRow[];
  /**
   * 是否设立或参与股权投资基金
   *
   * @see ANN-2.4.12
   */
  hasFunds: 'yes' | 'no';
  /**
   * 设立及参与股权投资基金情况表
   *
   * 请据实填写。
   */
  funds?: FundsRow[];
}
/**
 * 专家库代表 · 一行
 */
export interface ExpertsRow {
  /**
   * 专家姓名
   *
   * @see ANN-2.4.11a
   */
  expertName: string;
  /**
   * 工作单位
   *
   * @see ANN-2.4.11a
   */
  expertUnit: string;
  /**
   * 职称/职务
   *
   * @see ANN-2.4.11a
   */
  expertTitle: string;
  /**
   * 专业领域
   *
   * @see ANN-2.4.11a
   */
  expertField: string;
}
/**
 * 设立及参与股权投资基金情况表 · 一行
 */
export interface FundsRow {
  /**
   * 基金名称
   *
   * @see ANN-2.4.12
   */
  fundName: string;
  /**
   * 设立/参与
   *
   * @see ANN-2.4.12
   */
  joinMode: 'founded' | 'joined';
  /**
   * 成立（参与）时间
   */
  establishedMonth: string;
  /**
   * 基金规模（万元）
   */
  fundSize: number;
  /**
   * 本单位出资额（万元）
   */
  ownContribution: number;
  /**
   * 基金管理人
   *
   * @see ANN-2.4.12
   */
  fundManager?: string;
  /**
   * 基金备案编号
   *
   * @see ANN-2.4.12
   */
  filingNo?: string;
  /**
   * 主要投资领域
   *
   * @see ANN-2.4.12
   */
  investField?: string;
  /**
   * 已投科技成果转化项目数（项）
   */
  investedProjects?: number;
  /**
   * 已投金额（万元）
   */
  investedAmount?: number;
}
/**
 * （三）运营服务情况
 */
export interface Operations extends Finances, Contracts, TransferContractList, DevContractList {}
/**
 * 1.本年度科技成果转化相关的经营情况
 *
 * @see ANN-3.1.0
 */
export interface Finances extends Expenditure, Income {}
/**
 * 年度支出
 *
 * 同一笔支出只计入一项，不重复填写。
 */
export interface Expenditure {
  /**
   * 年度总支出（万元）
   *
   * 依据2023年度支出情况据实填写。
   */
  expenditureTotal: number;
  /**
   * 其中：机构建设费用（万元）
   *
   * 是指技术转移机构为开展科技成果转化工作，产生的与科技成果转化方向一致的专业仪器的设备租赁费用、保障办公条件的办公设备购置费、专家费、劳务费、会议费、差旅费、印刷费、活动场地租赁与搭建费等。
   */
  expenditureConstruction: number;
  /**
   * 其中：技术转移人才聘用及培训（万元）
   *
   * 是指技术转移机构为开展科技成果转化工作，针对专业人才的市场化聘用、培养、培训产生的费用，包括聘用费、培训费、课程开发费、教材编写费等。
   */
  expenditureTalent: number;
  /**
   * 其中：购买社会专业化服务（万元）
   *
   * 是指技术转移机构为开展科技成果转化工作向第三方机构购买的资产评估、知识产权、股权设计、技术转移、法律、竞争谈判、人才、投融资、经营管理等社会专业化服务。
   */
  expenditureServices: number;
  /**
   * 其中：人力资源支出（万元）
   *
   * 含编内人员及市场化聘用人员的薪酬及福利支出。已计入劳务费、聘用费的不再计入。
   */
  expenditureHr: number;
  /**
   * 其中：其他支出（万元）
   */
  expenditureOther: number;
}
/**
 * 年度收入情况
 *
 * @see ANN-3.1.7, ANN-3.1.8
 */
export interface Income {
  /**
   * 年度收入情况（高校院所、医疗卫生机构技术转移机构填写）
   */
  academicIncome?: AcademicIncomeGroup;
  /**
   * 年度收入情况（市场化技术转移机构填写）
   */
  marketIncome?: MarketIncomeGroup;
}
/**
 * 年度收入情况（高校院所、医疗卫生机构技术转移机构填写）
 */
export interface AcademicIncomeGroup {
  /**
   * 年度总收入（万元）
   *
   * 此处填写单位为万元。
   */
  total: number;
  /**
   * 其中：来自本单位或上级财政拨款数量（万元）
   *
   * 受财政供养人员的人员费不计在内。
   */
  fiscal: number;
  /**
   * 其中：来自本单位科技成果转化收益分配（万元）
   *
   * 技术转移机构成功转化项目后，本单位自成果转化收益中提取一部分，用于支持技术转移机构建设。
   */
  transferShare: number;
  /**
   * 其中：来自各级政府科技计划项目资助金额（万元）
   *
   * 例如：获北京市科委、中关村管委会技术转移机构培育专项资金支持等。
   */
  projects: number;
  /**
   * 其中：其他类型收入（万元）
   */
  other: number;
}
/**
 * 年度收入情况（市场化技术转移机构填写）
 */
export interface MarketIncomeGroup {
  /**
   * 年度总收入（万元）
   *
   * 按2023年度实际情况填写。
   */
  total: number;
  /**
   * 其中：开展技术转移相关专业服务获得的直接收入及衍生收入（万元）
   *
   * 举办供需对接活动、开展概念验证、提供信息检索服务、制订转化方案、开展技术价值评估、承接技术研发、提供技术交易居间协调、获得产品营收分成、股权分红等。
   */
  services: number;
  /**
   * 其中：获各级政府财政资金支持（万元）
   *
   * 例如：获北京市科委、中关村管委会技术转移机构培育专项资金支持等。
   */
  fiscal: number;
  /**
   * 其中：其他类型收入（万元）
   *
   * 其他类型收入，例如出售文创产品等非成果转化业务的经营性收入。
   */
  other: number;
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
   * 各类合同数量、金额
   *
   * 按不同合同类型，填写成果转化的数量和金额，没有填0。注意与后面的落地区域对应，各项总和应等于总计栏中的合同项数和金额。
   */
  contractsByType: ContractsByTypeRow[];
  /**
   * 落地区域
   *
   * 与各类合同对应：各落地区域的合同项数、金额之和应等于总计。
   */
  contractsByRegion?: ContractsByRegionRow[];
}
/**
 * 各类合同数量、金额 · 一行
 */
export interface ContractsByTypeRow {
  row: ContractTypesCode;
  /**
   * 合同项数（项）
   */
  count: number;
  /**
   * 合同金额（万元）
   */
  amount: number;
  /**
   * 当年到账金额（万元）
   *
   * 含往年签订的合同在2023年到账的金额。
   */
  arrived: number;
}
/**
 * 落地区域 · 一行
 */
export interface ContractsByRegionRow {
  /**
   * 落地区域
   *
   * @see ANN-3.2.1b
   */
  region: LandingRegionsCode;
  /**
   * 北京市所在区
   *
   * @see ANN-3.2.1b
   */
  district?: BeijingDistrictsCode;
  /**
   * 国家
   *
   * @see ANN-3.2.1b
   */
  country?: CountriesCode;
  /**
   * 其他国家名称
   *
   * @see ANN-3.2.1b
   */
  countryOther?: string;
  /**
   * 合同项数（项）
   */
  count: number;
  /**
   * 合同金额（万元）
   */
  amount: number;
}
/**
 * 合计数较上年变动率
 *
 * 2023年以不同合同类型转化的成果数量和金额，较2022年的变动百分率，自动计算。
 */
export interface ContractChange {
  /**
   * 2022年合同总项数（项）
   */
  priorContractTotalCount: number;
  /**
   * 2022年合同总金额（万元）
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
   * 以转让、许可、作价投资方式转化成果
   *
   * 可直接在系统中填写2023年以转让、许可、作价投资方式转化成果信息，也可在系统中下载“以转让、许可、作价投资方式转化成果”excel表格模板，填写完成后，上传excel表文件。
   */
  transferContracts?: TransferContractsRow[];
}
/**
 * 以转让、许可、作价投资方式转化成果 · 一行
 */
export interface TransferContractsRow {
  /**
   * 合同名称
   *
   * @see ANN-3.3.0c
   */
  contractName: string;
  /**
   * 成果名称
   *
   * @see ANN-3.3.0c
   */
  achievementName: string;
  /**
   * 转化方式
   *
   * 某项已签订合同中约定的转化方式，如若是单一转化方式，请选“转让”、“许可”或“作价投资”，如若是多种转化方式的组合，请选择“其他”。
   */
  transferMode: 'transfer' | 'license' | 'equity' | 'combined';
  /**
   * 组合的转化方式
   *
   * @see ANN-3.3.1b
   */
  combinedModes?: ('transfer' | 'license' | 'equity' | 'techDevelopment' | 'techConsulting' | 'techService')[];
  /**
   * 合同金额（作价投资填作价金额）（万元）
   */
  contractAmount: number;
  /**
   * 当年到账金额（万元）
   */
  arrivedAmount: number;
  /**
   * 定价方式
   *
   * 请填写以下四种方式之一：协议定价、挂牌交易、拍卖、其他方式。
   */
  pricingMode: 'agreement' | 'listing' | 'auction' | 'otherPricing';
  /**
   * 是否评估
   *
   * 采取协议定价、挂牌交易、拍卖以及其他定价方式对科技成果定价时，是否进行过评估。
   */
  evaluated: boolean;
  /**
   * 评估值（万元）
   */
  evaluationValue?: number;
  /**
   * 受让方/被许可方/被投资企业
   *
   * @see ANN-3.3.4
   */
  partyName: string;
  /**
   * 转化去向（规模）
   *
   * 请选择该项合同中对应科技成果的转化去向。“中小微企业”和“大型企业”标准参考《国家统计局关于印发统计上大中小微型企业划分办法的通知》（国统字〔2011〕75号）。
   */
  destinationScale: 'smallMedium' | 'large' | 'nonEnterprise';
  /**
   * 转化去向（所有制）
   *
   * “国有企业”标准参考《关于划分企业登记注册类型的规定调整的通知》（国统字〔2011〕86号），非国有企业均归类为“其他企业”。
   */
  destinationOwnership?: 'stateOwned' | 'otherEnterprise';
  /**
   * 落地区域
   *
   * @see ANN-3.2.1b
   */
  landingRegion: LandingRegionsCode;
  /**
   * 合同签订日期
   */
  signDate: string;
  /**
   * 技术合同认定登记编号
   *
   * @see ANN-3.3.0c
   */
  registrationNo?: string;
  /**
   * 财政资金资助情况
   *
   * @see ANN-3.3.0c
   */
  publicFunding?: 'central' | 'local' | 'none';
  /**
   * 技术领域
   *
   * @see ANN-3.3.0c
   */
  techField?: HiTechDomainsCode;
}
/**
 * 4.技术开发、服务、咨询项目表格
 *
 * @see ANN-3.4.0
 */
export interface DevContractList {
  /**
   * 技术开发、服务、咨询项目
   *
   * 可直接在系统中填写，也可在系统中下载“技术开发、服务、咨询项目”excel表格模板，填写完成后，上传excel表文件。本表中需填写如下两个方面相关信息：
   * ①若为当年新签订合同，只需填写“合同金额”100万元及以上的项目相关信息。
   * ②若为往年签订合同，只填写“当年到账金额”100万元及以上的项目相关信息。
   */
  devContracts?: DevContractsRow[];
}
/**
 * 技术开发、服务、咨询项目 · 一行
 */
export interface DevContractsRow {
  /**
   * 项目（合同）名称
   *
   * @see ANN-3.4.0c
   */
  contractName: string;
  /**
   * 合同类型
   *
   * @see ANN-3.4.0
   */
  contractType: 'techDevelopment' | 'techConsulting' | 'techService';
  /**
   * 签订情况
   *
   * @see ANN-3.4.1
   */
  signedIn: 'newThisYear' | 'priorYears';
  /**
   * 合同签订日期
   */
  signDate: string;
  /**
   * 合同金额（万元）
   *
   * 往年签订但当年有到账的合同，“合同金额”填“0”。
   */
  contractAmount: number;
  /**
   * 当年到账金额（万元）
   *
   * 如实填写。
   */
  arrivedAmount: number;
  /**
   * 委托方名称
   *
   * @see ANN-3.4.0c
   */
  partyName: string;
  /**
   * 委托方类型
   *
   * @see ANN-3.4.0c
   */
  partyKind?: 'enterprise' | 'publicInstitution' | 'government' | 'other';
  /**
   * 落地区域
   *
   * @see ANN-3.4.0c
   */
  landingRegion?: LandingRegionsCode;
  /**
   * 技术合同认定登记编号
   *
   * @see ANN-3.4.0c
   */
  registrationNo?: string;
}
/**
 * （四）专业服务情况
 *
 * 各项数字都要填写，若无，则填“0”。
 */
export interface Services extends Training, Consulting, Financing, Activities, Cooperation {}
/**
 * 1.人才培训
 *
 * 本机构2023年组织及参加各类人才培训的场次和人次。
 */
export interface Training {
  /**
   * 组织人才培训场次（场）
   */
  trainOrganizedSessions: number;
  /**
   * 组织人才培训人次（人次）
   */
  trainOrganizedPersons: number;
  /**
   * 参加人才培训场次（场）
   */
  trainAttendedSessions: number;
  /**
   * 参加人才培训人次（人次）
   */
  trainAttendedPersons: number;
}
/**
 * 2.提供技术咨询/服务
 *
 * 本机构2023年提供技术咨询/服务的单位家数和人次。
 */
export interface Consulting {
  /**
   * 提供技术咨询/服务单位家数（家）
   */
  consultOrgCount: number;
  /**
   * 提供技术咨询/服务人次（人次）
   */
  consultPersonTimes: number;
}
/**
 * 3.促进科技投融资
 *
 * 本机构2023年促进科技投融资的家数和金额。
 */
export interface Financing {
  /**
   * 促进科技投融资家数（家）
   */
  financingOrgCount: number;
  /**
   * 促进科技投融资金额（万元）
   */
  financingAmount: number;
}
/**
 * 4.举办活动情况
 *
 * 本机构2023年举办各类活动，推介项目，参与人次和技术转移价值数量，推荐参加相关市级活动（如中关村论坛、双创周等）的数量，与北京市哪些区和哪些分园开展对接以及对接数量。若无，则填“0”。
 */
export interface Activities {
  /**
   * 举办各类活动（场）
   */
  activityCount: number;
  /**
   * 推介项目（项）
   */
  activityProjects: number;
  /**
   * 参与人次（人次）
   */
  activityPersons: number;
  /**
   * 技术转移价值数量（万元）
   *
   * 促成技术转移的价值（金额）。
   */
  transferValue: number;
  /**
   * 推荐参加相关市级活动的数量（项）
   *
   * 如中关村论坛、双创周等。若无，则填“0”。
   */
  cityEventCount: number;
  /**
   * 与北京市各区对接情况
   *
   * @see ANN-4.4f
   */
  districtMatches?: DistrictMatchesRow[];
  /**
   * 与各分园对接情况
   *
   * @see ANN-4.4f
   */
  parkMatches?: ParkMatchesRow[];
}
/**
 * 与北京市各区对接情况 · 一行
 */
export interface DistrictMatchesRow {
  /**
   * 区
   *
   * @see ANN-4.4f
   */
  district: BeijingDistrictsCode;
  /**
   * 对接数量（次）
   *
   * @see ANN-4.4f
   */
  count: number;
}
/**
 * 与各分园对接情况 · 一行
 */
export interface ParkMatchesRow {
  /**
   * 分园
   *
   * @see ANN-4.4f
   */
  park: ZhongguancunParksCode;
  /**
   * 对接数量（次）
   *
   * @see ANN-4.4f
   */
  count: number;
}
/**
 * 5.合作情况
 *
 * 本机构提供成果转化服务的具体信息。
 */
export interface Cooperation {
  /**
   * 合作情况
   *
   * @see ANN-4.5a
   */
  cooperations?: CooperationsRow[];
}
/**
 * 合作情况 · 一行
 */
export interface CooperationsRow {
  /**
   * 服务对象（合作单位）
   *
   * @see ANN-4.5a
   */
  clientName: string;
  /**
   * 服务对象类型
   *
   * @see ANN-4.5a
   */
  clientKind: 'universityInstitute' | 'medicalInstitution' | 'enterprise' | 'park' | 'government' | 'other';
  /**
   * 服务内容
   *
   * @see ANN-4.5a
   */
  serviceKind: ServiceScopeCode[];
  /**
   * 具体服务情况
   *
   * @see ANN-4.5a
   */
  detail: string;
  /**
   * 服务收入（万元）
   */
  serviceFee?: number;
  /**
   * 成效
   *
   * @see ANN-4.5a
   */
  result?: string;
}
/**
 * （五）科技成果转化收入分配情况
 *
 * 2023年，本机构通过各种形式转化的成果收入的总金额，以及各种奖励的分配情况。
 */
export interface IncomeDistribution extends Overall, CashRewards, EquityRewards {}
/**
 * 总体情况（许可、转让、作价投资）
 *
 * 注意区分各项的数值。多种方式组合的合同，分摊到各种方式。
 */
export interface Overall {
  /**
   * 转让收入（万元）
   */
  transferIncome: number;
  /**
   * 许可收入（万元）
   */
  licenseIncome: number;
  /**
   * 作价投资股权价值（万元）
   */
  equityValue: number;
  /**
   * 技术开发、咨询、服务收入（万元）
   *
   * 不计入本年度科技成果转化总收入。
   */
  devConsultServiceIncome: number;
}
/**
 * 现金收入及奖励
 *
 * “技术开发、咨询、服务项目当年实现分配的现金收入”与“股权收入及奖励”的“作价投资的科技成果转化当年实现分配的股份金额”不同，请注意区分。
 */
export interface CashRewards extends TransferLicenseCash, DevCash {}
/**
 * 转让、许可
 *
 * @see ANN-5.2
 */
export interface TransferLicenseCash {
  /**
   * 转让、许可的科技成果转化当年实现分配的现金收入（万元）
   */
  tliCashDistributed: number;
  /**
   * 其中：留归单位（万元）
   */
  tliCashToUnit: number;
  /**
   * 其中：奖励个人（万元）
   */
  tliCashToPersons: number;
  /**
   * 其中：奖励研发与转化主要贡献人员（万元）
   */
  tliCashToMainContributors: number;
  /**
   * 现金奖励人次（转让、许可）（人次）
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
   * 技术开发、咨询、服务项目当年实现分配的现金收入（万元）
   */
  devCashDistributed: number;
  /**
   * 其中：奖励个人（万元）
   */
  devCashToPersons: number;
  /**
   * 现金奖励人次（技术开发、咨询、服务）（人次）
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
   * 作价投资的科技成果转化当年实现分配的股份金额（万元）
   */
  equityDistributed: number;
  /**
   * 其中：留归单位（万元）
   */
  equityToUnit: number;
  /**
   * 其中：奖励个人（万元）
   */
  equityToPersons: number;
  /**
   * 其中：奖励研发与转化主要贡献人员（万元）
   */
  equityToMainContributors: number;
  /**
   * 股权奖励人次（人次）
   */
  equityPersonTimes: number;
}
/**
 * （六）参与科技成果转化改革工作情况
 *
 * 本机构是否参与了赋权改革、成果先试用后付费、职务成果转化管理、成果转化工作评价、技术经理人队伍建设或其他改革试点工作，以及相应改革领域的典型案例。选择“是”或“否”后，均有对应的空白字段出现，请按提示填写。
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
 * 参与科技成果转化改革工作情况
 */
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
/**
 * 赋权改革
 */
export interface ReformsEmpowermentGroup {
  /**
   * 是否参与
   *
   * @see ANN-6.1
   */
  participates: boolean;
  /**
   * 参与情况
   */
  yesNote?: string;
  /**
   * 典型案例
   */
  typicalCase?: string;
  /**
   * 未参与情况说明
   */
  noNote?: string;
}
/**
 * 成果先试用后付费
 */
export interface ReformsTryBeforePayGroup {
  /**
   * 是否参与
   *
   * @see ANN-6.2
   */
  participates: boolean;
  /**
   * 参与情况
   */
  yesNote?: string;
  /**
   * 典型案例
   */
  typicalCase?: string;
  /**
   * 未参与情况说明
   */
  noNote?: string;
}
/**
 * 职务成果转化管理
 */
export interface ReformsServiceAchievementMgmtGroup {
  /**
   * 是否参与
   *
   * @see ANN-6.3
   */
  participates: boolean;
  /**
   * 参与情况
   */
  yesNote?: string;
  /**
   * 典型案例
   */
  typicalCase?: string;
  /**
   * 未参与情况说明
   */
  noNote?: string;
}
/**
 * 成果转化工作评价
 */
export interface ReformsTransferEvaluationGroup {
  /**
   * 是否参与
   *
   * @see ANN-6.4
   */
  participates: boolean;
  /**
   * 参与情况
   */
  yesNote?: string;
  /**
   * 典型案例
   */
  typicalCase?: string;
  /**
   * 未参与情况说明
   */
  noNote?: string;
}
/**
 * 技术经理人队伍建设
 */
export interface ReformsManagerTeamGroup {
  /**
   * 是否参与
   *
   * @see ANN-6.5
   */
  participates: boolean;
  /**
   * 参与情况
   */
  yesNote?: string;
  /**
   * 典型案例
   */
  typicalCase?: string;
  /**
   * 未参与情况说明
   */
  noNote?: string;
}
/**
 * 其他改革试点工作
 */
export interface ReformsOtherGroup {
  /**
   * 是否参与
   *
   * @see ANN-6.6
   */
  participates: boolean;
  /**
   * 其他改革试点名称
   *
   * @see ANN-6.6
   */
  pilotName?: string;
  /**
   * 参与情况
   */
  yesNote?: string;
  /**
   * 典型案例
   */
  typicalCase?: string;
  /**
   * 未参与情况说明
   */
  noNote?: string;
}
/**
 * （七）工作绩效报告
 *
 * 依据下列提纲，总结2023年本部门（机构）科技成果转化工作绩效。没有字数限制，建议每项不超过3000字。
 */
export interface PerformanceReport {
  /**
   * 1.机构建设情况
   */
  report1Construction: string;
  /**
   * 2.成果培育情况
   */
  report2Cultivation: string;
  /**
   * 3.供需对接情况
   */
  report3Matching: string;
  /**
   * 4.转化成效情况
   */
  report4Results: string;
  /**
   * 5.存在的问题及工作建议
   */
  report5Problems: string;
  /**
   * 6.下一步工作计划
   */
  report6Plan: string;
}
/**
 * （八）典型案例
 *
 * 请选择改革创新类、落地承接类、转化服务类三类案例中的至少一类，依据系统中提供的案例模板要求，据实填写案例。
 */
export interface Cases {
  /**
   * 案例类别
   *
   * 三类案例中的至少一类。
   */
  caseTypes: ('reformInnovation' | 'landing' | 'transferService')[];
  /**
   * 改革创新类案例
   */
  reformCases?: ReformCasesRow[];
  /**
   * 落地承接类案例
   */
  landingCases?: LandingCasesRow[];
  /**
   * 转化服务类案例
   */
  serviceCases?: ServiceCasesRow[];
  /**
   * 案例佐证材料
   */
  caseAttachments?: Attachment[];
}
/**
 * 改革创新类案例 · 一行
 */
export interface ReformCasesRow {
  /**
   * 案例名称
   *
   * @see ANN-8.5
   */
  title: string;
  /**
   * 改革背景
   *
   * @see ANN-8.5
   */
  background: string;
  /**
   * 主要做法
   *
   * @see ANN-8.5
   */
  measures: string;
  /**
   * 创新点
   *
   * @see ANN-8.5
   */
  innovation: string;
  /**
   * 取得成效
   *
   * @see ANN-8.5
   */
  results: string;
  /**
   * 可复制推广的经验
   *
   * @see ANN-8.5
   */
  experience?: string;
}
/**
 * 落地承接类案例 · 一行
 */
export interface LandingCasesRow {
  /**
   * 案例名称
   *
   * @see ANN-8.5
   */
  title: string;
  /**
   * 成果来源单位及团队
   *
   * @see ANN-8.5
   */
  source: string;
  /**
   * 成果简介
   *
   * @see ANN-8.5
   */
  intro: string;
  /**
   * 承接单位（企业）
   *
   * @see ANN-8.5
   */
  undertaker: string;
  /**
   * 落地区
   *
   * @see ANN-8.5
   */
  district: BeijingDistrictsCode;
  /**
   * 落地分园
   *
   * @see ANN-8.5
   */
  park?: ZhongguancunParksCode;
  /**
   * 转化方式及过程
   *
   * @see ANN-8.5
   */
  mode: string;
  /**
   * 合同金额（万元）
   */
  amount?: number;
  /**
   * 收益分配情况
   *
   * @see ANN-8.5
   */
  distribution?: string;
  /**
   * 产生的经济和社会效益
   *
   * @see ANN-8.5
   */
  results: string;
}
/**
 * 转化服务类案例 · 一行
 */
export interface ServiceCasesRow {
  /**
   * 案例名称
   *
   * @see ANN-8.5
   */
  title: string;
  /**
   * 服务对象
   *
   * @see ANN-8.5
   */
  client: string;
  /**
   * 服务内容
   *
   * @see ANN-8.5
   */
  serviceKind?: ServiceScopeCode[];
  /**
   * 服务过程及做法
   *
   * @see ANN-8.5
   */
  process: string;
  /**
   * 技术转移机构（技术经理人）发挥的作用
   *
   * @see ANN-8.5
   */
  role: string;
  /**
   * 服务成效
   *
   * @see ANN-8.5
   */
  results: string;
}
/**
 * 提交前承诺
 */
export interface Declaration {
  /**
   * 本单位承诺填报内容真实准确
   *
   * @see INF-18
   */
  declared: true;
}

/** 技术转移机构年报（2024年版）：填报中，任何部分都可能还没有。 */
export type InstitutionAnnualReportDraft = Partly<InstitutionAnnualReportSubmitted>;

type Partly<T> = T extends readonly (infer Item)[]
  ? Partly<Item>[]
  : T extends object
    ? { [Name in keyof T]?: Partly<T[Name]> }
    : T;

/** 各选项的标题，按列表和代码。 */
export const institutionAnnualReportTitles = {
  "academicPolicies.entrepreneurshipKinds": {
    "leave": "离岗创业",
    "onPost": "在岗创业",
    "partTime": "兼职",
  },
  "academicPolicies.transferMeasuresScope": {
    "use": "科技成果使用",
    "disposal": "科技成果处置",
    "income": "科技成果收益管理",
    "intellectualProperty": "知识产权管理",
    "entrepreneurship": "科研人员离岗创业",
    "other": "其他",
  },
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
  "caseTypes": {
    "reformInnovation": "改革创新类",
    "landing": "落地承接类",
    "transferService": "转化服务类",
  },
  "contract-types": {
    "techDevelopment": "技术开发",
    "techTransfer": "技术转让",
    "techLicense": "技术许可",
    "techConsulting": "技术咨询",
    "techService": "技术服务",
    "equityInvestment": "作价投资",
    "combined": "其他（多种方式组合）",
  },
  "cooperations.clientKind": {
    "universityInstitute": "高校院所",
    "medicalInstitution": "医疗卫生机构",
    "enterprise": "企业",
    "park": "园区",
    "government": "政府部门",
    "other": "其他",
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
  "devContracts.contractType": {
    "techDevelopment": "技术开发",
    "techConsulting": "技术咨询",
    "techService": "技术服务",
  },
  "devContracts.partyKind": {
    "enterprise": "企业",
    "publicInstitution": "事业单位",
    "government": "政府",
    "other": "其他",
  },
  "devContracts.signedIn": {
    "newThisYear": "当年新签订",
    "priorYears": "往年签订",
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
  "existingPolicies": {
    "transferMeasures": "科技成果转化管理办法",
    "leadingGroup": "成果转化领导小组",
    "talentEvaluation": "人才分类考核机制",
    "dueDiligence": "勤勉尽责容错机制",
    "incomeDistribution": "转化收益分配机制",
    "entrepreneurship": "离岗创业、在岗创业或兼职制度",
    "serviceFees": "服务管理、收费标准等制度",
    "contractManagement": "合同管理制度",
    "discovery": "科技成果、技术需求挖掘、筛选、评估、管理等方面的制度",
    "incentives": "内部科技成果转化激励制度",
    "talentTraining": "内部人才培养、绩效评价考核等制度",
    "otherRules": "其它制度",
  },
  "funds.joinMode": {
    "founded": "设立",
    "joined": "参与",
  },
  "hasFunds": {
    "yes": "有",
    "no": "无",
  },
  "hasLibrary": {
    "yes": "有",
    "no": "无",
  },
  "hasThinkTank": {
    "yes": "有",
    "no": "无",
  },
  "hi-tech-domains": {
    "10": "电子信息",
    "20": "生物与新医药",
    "30": "航空航天",
    "40": "新材料",
    "50": "高技术服务",
    "60": "新能源与节能",
    "70": "资源与环境",
    "80": "先进制造与自动化",
  },
  "hi-tech-fields": {
    "10": "电子信息",
    "101": "软件",
    "10101": "基础软件",
    "10102": "嵌入式软件",
    "10103": "计算机辅助设计与辅助工程管理软件",
    "10104": "中文及多语种处理软件",
    "10105": "图形和图像处理软件",
    "10106": "地理信息系统（GIS）软件",
    "10107": "电子商务软件",
    "10108": "电子政务软件",
    "10109": "企业管理软件",
    "10110": "物联网应用软件",
    "10111": "云计算与移动互联网软件",
    "10112": "Web服务与集成软件",
    "102": "微电子技术",
    "10201": "集成电路设计技术",
    "10202": "集成电路产品设计技术",
    "10203": "集成电路封装技术",
    "10204": "集成电路测试技术",
    "10205": "集成电路芯片制造工艺技术",
    "10206": "集成光电子器件设计、制造与工艺技术",
    "103": "计算机产品及其网络应用技术",
    "10301": "计算机及终端设计与制造技术",
    "10302": "计算机外围设备设计与制造技术",
    "10303": "网络设备设计与制造技术",
    "10304": "网络应用技术",
    "104": "通信技术",
    "10401": "通信网络技术",
    "10402": "光传输系统技术",
    "10403": "有线宽带接入系统技术",
    "10404": "移动通信系统技术",
    "10405": "宽带无线通信系统技术",
    "10406": "卫星通信系统技术",
    "10407": "微波通信系统技术",
    "10408": "物联网设备、部件及组网技术",
    "10409": "电信网络运营支撑管理技术",
    "10410": "电信网与互联网增值业务应用技术",
    "105": "广播影视技术",
    "10501": "广播电视节目采编播系统技术",
    "10502": "广播电视业务集成与支撑系统技术",
    "10503": "有线传输与覆盖系统技术",
    "10504": "无线传输与覆盖系统技术",
    "10505": "广播电视监测监管、安全运行与维护系统技术",
    "10506": "数字电影系统技术",
    "10507": "数字电视终端技术",
    "10508": "专业视频应用服务平台技术",
    "10509": "音响、光盘技术",
    "106": "新型电子元器件",
    "10601": "半导体发光技术",
    "10602": "片式和集成无源元件",
    "10603": "大功率半导体器件",
    "10604": "专用特种器件",
    "10605": "敏感元器件与传感器",
    "10606": "中高档机电组件",
    "10607": "平板显示器件",
    "107": "信息安全技术",
    "10701": "密码技术",
    "10702": "认证授权技术",
    "10703": "系统与软件安全技术",
    "10704": "网络与通信安全技术",
    "10705": "安全保密技术",
    "10706": "安全测评技术",
    "10707": "安全管理技术",
    "10708": "应用安全技术",
    "108": "智能交通和轨道交通技术",
    "10801": "交通控制与管理技术",
    "10802": "交通基础信息采集、处理技术",
    "10803": "交通运输运营管理技术",
    "10804": "车、船载电子设备技术",
    "10805": "轨道交通车辆及运行保障技术",
    "10806": "轨道交通运营管理与服务技术",
    "20": "生物与新医药",
    "201": "医药生物技术",
    "20101": "新型疫苗",
    "20102": "生物治疗技术和基因工程药物",
    "20103": "快速生物检测技术",
    "20104": "生物大分子类药物研发技术",
    "20105": "天然药物生物合成制备技术",
    "20106": "生物分离介质、试剂、装置及相关检测技术",
    "202": "中药、天然药物",
    "20201": "中药资源可持续利用与生态保护技术",
    "20202": "创新药物研发技术",
    "20203": "中成药二次开发技术",
    "20204": "中药质控及有害物质检测技术",
    "203": "化学药研发技术",
    "20301": "创新药物技术",
    "20302": "手性药物创制技术",
    "20303": "晶型药物创制技术",
    "20304": "国家基本药物生产技术",
    "20305": "国家基本药物原料药和重要中间体的技术",
    "204": "药物新剂型与制剂创制技术",
    "20401": "创新制剂技术",
    "20402": "新型给药制剂技术",
    "20403": "制剂新辅料开发及生产技术",
    "20404": "制药装备技术",
    "205": "医疗仪器、设备与医学专用软件",
    "20501": "医学影像诊断技术",
    "20502": "新型治疗、急救与康复技术",
    "20503": "新型电生理检测和监护技术",
    "20504": "医学检验技术及新设备",
    "20505": "医学专用网络新型软件",
    "20506": "医用探测及射线计量检测技术",
    "206": "轻工和化工生物技术",
    "20601": "高效工业酶制备与生物催化技术",
    "20602": "微生物发酵技术",
    "20603": "生物反应及分离技术",
    "20604": "天然产物有效成份的分离提取技术",
    "20605": "食品安全生产与评价技术",
    "20606": "食品安全检测技术",
    "207": "农业生物技术",
    "20701": "农林植物优良新品种与优质高效安全生产技术",
    "20702": "畜禽水产优良新品种与健康养殖技术",
    "20703": "重大农林生物灾害与动物疫病防控技术",
    "20704": "现代农业装备与信息化技术",
    "20705": "农业面源和重金属污染农田综合防治与修复技术",
    "30": "航空航天",
    "301": "航空技术",
    "30101": "飞行器",
    "30102": "飞行器动力技术",
    "30103": "飞行器系统技术",
    "30104": "飞行器制造与材料技术",
    "30105": "空中管制技术",
    "30106": "民航及通用航空运行保障技术",
    "302": "航天技术",
    "30201": "卫星总体技术",
    "30202": "运载火箭技术",
    "30203": "卫星平台技术",
    "30204": "卫星有效载荷技术",
    "30205": "航天测控技术",
    "30206": "航天电子与航天材料制造技术",
    "30207": "先进航天动力设计技术",
    "30208": "卫星应用技术",
    "40": "新材料",
    "401": "金属材料",
    "40101": "精品钢材制备技术",
    "40102": "铝、铜、镁、钛合金清洁生产与深加工技术",
    "40103": "稀有、稀土金属精深产品制备技术",
    "40104": "纳米及粉末冶金新材料制备与应用技术",
    "40105": "金属及金属基复合新材料制备技术",
    "40106": "半导体新材料制备与应用技术",
    "40107": "电工、微电子和光电子新材料制备与应用技术",
    "40108": "超导、高效能电池等其它新材料制备与应用技术",
    "402": "无机非金属材料",
    "40201": "结构陶瓷及陶瓷基复合材料强化增韧技术",
    "40202": "功能陶瓷制备技术",
    "40203": "功能玻璃制备技术",
    "40204": "节能与新能源用材料制备技术",
    "40205": "环保及环境友好型材料技术",
    "403": "高分子材料",
    "40301": "新型功能高分子材料的制备及应用技术",
    "40302": "工程和特种工程塑料制备技术",
    "40303": "新型橡胶的合成技术及橡胶新材料制备技术",
    "40304": "新型纤维及复合材料制备技术",
    "40305": "高分子材料制备及循环再利用技术",
    "40306": "高分子材料的新型加工和应用技术",
    "404": "生物医用材料",
    "40401": "介入治疗器具材料制备技术",
    "40402": "心脑血管外科用新型生物材料制备技术",
    "40403": "骨科内置物制备技术",
    "40404": "口腔材料制备技术",
    "40405": "组织工程用材料制备技术",
    "40406": "新型敷料和止血材料制备技术",
    "40407": "专用手术器械和材料制备技术",
    "40408": "其他新型医用材料及制备技术",
    "405": "精细和专用化学品",
    "40501": "新型催化剂制备及应用技术",
    "40502": "电子化学品制备及应用技术",
    "40503": "超细功能材料制备及应用技术",
    "40504": "精细化学品制备及应用技术",
    "406": "与文化艺术产业相关的新材料",
    "40601": "文化载体和介质新材料制备技术",
    "40602": "艺术专用新材料制备技术",
    "40603": "影视场景和舞台专用新材料的加工生产技术",
    "40604": "文化产品印刷新材料制备技术",
    "40605": "文物保护新材料制备技术",
    "50": "高技术服务",
    "501": "研发与设计服务",
    "50101": "研发服务",
    "50102": "设计服务",
    "502": "检验检测认证与标准服务",
    "50201": "检验检测认证技术",
    "50202": "标准化服务技术",
    "503": "信息技术服务",
    "50301": "云计算服务技术",
    "50302": "数据服务技术",
    "50303": "其他信息服务技术",
    "504": "高技术专业化服务",
    "505": "知识产权与成果转化服务",
    "506": "电子商务与现代物流技术",
    "50601": "电子商务技术",
    "50602": "物流与供应链管理技术",
    "507": "城市管理与社会服务",
    "50701": "智慧城市服务支撑技术",
    "50702": "互联网教育",
    "50703": "健康管理",
    "50704": "现代体育服务支撑技术",
    "508": "文化创意产业支撑技术",
    "50801": "创作、设计与制作技术",
    "50802": "传播与展示技术",
    "50803": "文化遗产发现与再利用技术",
    "50804": "运营与管理技术",
    "60": "新能源与节能",
    "601": "可再生清洁能源",
    "60101": "太阳能",
    "60102": "风能",
    "60103": "生物质能",
    "60104": "地热能、海洋能及运动能",
    "602": "核能及氢能",
    "60201": "核能",
    "60202": "氢能",
    "603": "新型高效能量转换与储存技术",
    "60301": "高性能绿色电池（组）技术",
    "60302": "新型动力电池（组）与储能电池技术",
    "60303": "燃料电池技术",
    "60304": "超级电容器与热电转换技术",
    "604": "高效节能技术",
    "60401": "工业节能技术",
    "60402": "能量回收利用技术",
    "60403": "蓄热式燃烧技术",
    "60404": "输配电系统优化技术",
    "60405": "高温热泵技术",
    "60406": "建筑节能技术",
    "60407": "能源系统管理、优化与控制技术",
    "60408": "节能监测技术",
    "70": "资源与环境",
    "701": "水污染控制与水资源利用技术",
    "70101": "城镇污水处理与资源化技术",
    "70102": "工业废水处理与资源化技术",
    "70103": "农业水污染控制技术",
    "70104": "流域水污染治理与富营养化综合控制技术",
    "70105": "节水与非常规水资源综合利用技术",
    "70106": "饮用水安全保障技术",
    "702": "大气污染控制技术",
    "70201": "煤燃烧污染防治技术",
    "70202": "机动车排放控制技术",
    "70203": "工业炉窑污染防治技术",
    "70204": "工业有害废气控制技术",
    "70205": "有限空间空气污染防治技术",
    "703": "固体废弃物处置与综合利用技术",
    "70301": "危险固体废弃物处置技术",
    "70302": "工业固体废弃物综合利用技术",
    "70303": "生活垃圾处置与资源化技术",
    "70304": "建筑垃圾处置与资源化技术",
    "70305": "有机固体废物处理与资源化技术",
    "70306": "社会源固体废物处置与资源化技术",
    "704": "物理性污染防治技术",
    "70401": "噪声、振动污染防治技术",
    "70402": "核与辐射安全防治技术",
    "705": "环境监测及环境事故应急处理技术",
    "70501": "环境监测预警技术",
    "70502": "应急环境监测技术",
    "70503": "生态环境监测技术",
    "70504": "非常规污染物监测技术",
    "706": "生态环境建设与保护技术",
    "707": "清洁生产技术",
    "70701": "重污染行业生产过程中节水、减排及资源化关键技术",
    "70702": "清洁生产关键技术",
    "70703": "环保制造关键技术",
    "708": "资源勘查、高效开采与综合利用技术",
    "70801": "资源勘查开采技术",
    "70802": "提高矿产资源回收利用率的采矿、选矿技术",
    "70803": "伴生有价元素的分选提取技术",
    "70804": "低品位资源和尾矿资源综合利用技术",
    "70805": "放射性资源勘查开发技术",
    "70806": "放射性废物处理处置技术",
    "70807": "绿色矿山建设技术",
    "80": "先进制造与自动化",
    "801": "工业生产过程控制系统",
    "80101": "现场总线与工业以太网技术",
    "80102": "嵌入式系统技术",
    "80103": "新一代工业控制计算机技术",
    "80104": "制造执行系统（MES）技术",
    "80105": "工业生产过程综合自动化控制系统技术",
    "802": "安全生产技术",
    "80201": "矿山安全生产技术",
    "80202": "危险化学品安全生产技术",
    "80203": "其它事故防治及处置技术",
    "803": "高性能、智能化仪器仪表",
    "80301": "新型传感器",
    "80302": "新型自动化仪器仪表",
    "80303": "科学分析仪器/检测仪器",
    "80304": "精确制造中的测控仪器仪表",
    "80305": "微机电系统技术",
    "804": "先进制造工艺与装备",
    "80401": "高档数控装备与数控加工技术",
    "80402": "机器人",
    "80403": "智能装备驱动控制技术",
    "80404": "特种加工技术",
    "80405": "大规模集成电路制造相关技术",
    "80406": "增材制造技术",
    "80407": "高端装备再制造技术",
    "805": "新型机械",
    "80501": "机械基础件及制造技术",
    "80502": "通用机械装备制造技术",
    "80503": "极端制造与专用机械装备制造技术",
    "80504": "纺织及其他行业专用设备制造技术",
    "806": "电力系统与设备",
    "80601": "发电与储能技术",
    "80602": "输电技术",
    "80603": "配电与用电技术",
    "80604": "变电技术",
    "80605": "系统仿真与自动化技术",
    "807": "汽车及轨道车辆相关技术",
    "80701": "车用发动机及其相关技术",
    "80702": "汽车关键零部件技术",
    "80703": "节能与新能源汽车技术",
    "80704": "机动车及发动机先进设计、制造和测试平台技术",
    "80705": "轨道车辆及关键零部件技术",
    "808": "高技术船舶与海洋工程装备设计制造技术",
    "80801": "高技术船舶设计制造技术",
    "80802": "海洋工程装备设计制造技术",
    "809": "传统文化产业改造技术",
    "80901": "乐器制造技术",
    "80902": "印刷技术",
  },
  "highValueList.highValueBasis": {
    "inventionPatent": "发明专利",
    "pctPatent": "PCT专利",
    "standard": "国际/国家标准",
    "softwareCopyright": "软件著作版权",
    "icLayout": "集成电路专有权",
    "newDrug": "新药品",
    "newEquipment": "新设备",
    "keyProcess": "涉及“卡脖子”技术的生产配方、工艺流程",
    "award": "省部级以上奖励",
    "other": "其他高质量成果",
  },
  "highValueList.maturity": {
    "laboratory": "实验室阶段",
    "benchTest": "小试",
    "pilot": "中试",
    "trialProduction": "产业化（样机/试生产）",
    "scaled": "规模应用",
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
  "ip-types": {
    "invention": "发明专利（授权且有效）",
    "utilityModel": "实用新型专利",
    "design": "外观设计专利",
    "pct": "PCT/境外专利",
    "softwareCopyright": "软件著作权",
    "copyright": "版权（作品著作权）",
    "icLayout": "集成电路专有权（布图设计）",
    "plantVariety": "植物新品种",
    "newDrug": "新药品（新药证书/批件）",
    "newDevice": "新器械（医疗器械注册证）",
    "newEquipment": "新设备",
    "standard": "标准（国际/国家/行业）",
    "licenceRight": "技术使用许可证",
    "otherIp": "其他",
  },
  "landing-regions": {
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
    "abroad": "国外",
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
  "platforms.buildMode": {
    "selfBuilt": "自建",
    "coBuilt": "共建",
  },
  "platforms.coBuildPartners": {
    "government": "政府",
    "enterprise": "企业",
    "universityInstitute": "高校院所",
    "medicalInstitution": "医疗卫生机构",
  },
  "platforms.platformType": {
    "research": "技术研发平台",
    "proofOfConcept": "概念验证平台",
    "pilot": "中试熟化平台",
    "transferBase": "转化基地",
    "transferCenter": "转化中心",
    "industryInstitute": "产业开发研究院",
    "other": "其他",
  },
  "policy-categories": {
    "transferManagement": "科技成果转化管理",
    "intellectualProperty": "知识产权管理",
    "incomeDistribution": "收益分配与奖励",
    "entrepreneurship": "离岗创业、在岗创业或兼职",
    "talentEvaluation": "人才评价与职称",
    "dueDiligence": "勤勉尽责与容错",
    "contractManagement": "合同管理",
    "serviceFees": "服务管理与收费标准",
    "discoveryAndEvaluation": "成果与需求挖掘、筛选、评估",
    "talentTraining": "人才培养与绩效考核",
    "custom": "其他（自填）",
  },
  "policyChange": {
    "added": "补充新政策",
    "revised": "完善旧政策",
    "unchanged": "没有变化",
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
  "transferContracts.combinedModes": {
    "transfer": "转让",
    "license": "许可",
    "equity": "作价投资",
    "techDevelopment": "技术开发",
    "techConsulting": "技术咨询",
    "techService": "技术服务",
  },
  "transferContracts.destinationOwnership": {
    "stateOwned": "国有企业",
    "otherEnterprise": "其他企业",
  },
  "transferContracts.destinationScale": {
    "smallMedium": "中小微企业",
    "large": "大型企业",
    "nonEnterprise": "非企业单位",
  },
  "transferContracts.pricingMode": {
    "agreement": "协议定价",
    "listing": "挂牌交易",
    "auction": "拍卖",
    "otherPricing": "其他方式",
  },
  "transferContracts.publicFunding": {
    "central": "中央财政",
    "local": "地方财政",
    "none": "非财政",
  },
  "transferContracts.transferMode": {
    "transfer": "转让",
    "license": "许可",
    "equity": "作价投资",
    "combined": "其他",
  },
  "zhongguancun-parks": {
    "dongcheng": "东城园",
    "xicheng": "西城园",
    "chaoyang": "朝阳园",
    "haidian": "海淀园",
    "fengtai": "丰台园",
    "shijingshan": "石景山园",
    "mentougou": "门头沟园",
    "fangshan": "房山园",
    "tongzhou": "通州园",
    "shunyi": "顺义园",
    "daxingYizhuang": "大兴-亦庄园",
    "changping": "昌平园",
    "pinggu": "平谷园",
    "huairou": "怀柔园",
    "miyun": "密云园",
    "yanqing": "延庆园",
  },
} as const;
