/** The keys of a scenario file, each with its meaning. */
export type ScenarioKeys = Readonly<Record<string, string>>;

export const keysOfScenario = {
  form: '哪张表',
  title: '这组用例说明什么',
  asOf: '判断日期，如 2024-04-15；不写时用本版的开始填报日期',
  given: '基础答案：相对于本文件的路径，或者直接写 { answers: … }',
  cases: '各个用例',
  carried: '对上一版带来的用例（日期自动顺延）的修改：{ change, cases, without }',
} as const satisfies ScenarioKeys;

export const keysOfCarried = {
  change: '在带来的每个用例上改什么，如新增字段的内容',
  cases: '其中个别用例的不同：名字: { change, expect }',
  without: '不带来的用例：名字: 原因',
} as const satisfies ScenarioKeys;

export const keysOfCasePatch = {
  change: '在这个用例上再改什么',
  expect: '应有的不同结果；同一路径的问题和值代替带来的',
} as const satisfies ScenarioKeys;

export const keysOfCase = {
  name: '用例的名字，说明发生了什么',
  asOf: '本用例的判断日期',
  given: '本用例的基础答案，代替文件开头的',
  draft: 'true：像新起草的填报那样开始，带入关联填报的内容和默认值；given 的答案盖在上面',
  change: '在基础答案上改什么：路径: 内容；null 表示清空或删去该行',
  expect: '应有的结果',
} as const satisfies ScenarioKeys;

export const keysOfExpectation = {
  values: '这些值（其余不论）；数值须完全相等，null 表示空白或不显示',
  problems: '全部问题，顺序不论；[] 表示没有问题',
  problemsInclude: '其中至少有这些问题',
  hidden: '其中至少这些字段不显示',
  ignored: '其中至少这些答案被忽略',
  accepted: '这些答案本身可以接受：已显示、已填写，类型、格式、上下限、选项都没有问题（规则不论）',
  options: '这些字段的选项恰好是这些代码；有上级的写成 { 上级: [下级] }',
  refused: '因缺少这份关联填报而不能填报（名字，或一组名字）',
} as const satisfies ScenarioKeys;

export const keysOfProblem = {
  at: '在哪里，如 orders[0].mobile',
  kind: 'required, type, format, limit, option, rule',
  rule: '规则名或条款号',
  level: 'error, warning',
  message: '提示中包含的文字',
} as const satisfies ScenarioKeys;

export const keysOfLink = {
  answers: '答案，或者答案文件的路径',
  acceptedOn: '通过日期',
} as const satisfies ScenarioKeys;
