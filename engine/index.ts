/**
 * The door for browser, server and third parties: a compiled form and answers in, a judged filing out.
 * Nothing behind it parses definitions; that is `compile.ts`.
 */
export { carryAlong, carryLinked, type Carried, type CarryNote } from './editions/carry.ts';
export type { Change } from './editions/change.ts';
export {
  changeInWords,
  filersInWords,
  isToldOfFields,
  storedInWords,
  toldOfFields,
  typesInWords,
} from './editions/change-in-words.ts';
export {
  compareEditions,
  compareForm,
  type Comparison,
  formChain,
  type FormComparison,
} from './editions/compare-editions.ts';
export type { LedgerClause } from './editions/edition.ts';
export { comparisonNotice, comparisonText } from './editions/comparison-text.ts';
export { type Impact, impact, type StoredFiling } from './editions/impact.ts';
export { impactText } from './editions/impact-text.ts';
export {
  type AskedNote,
  type CarriedDraft,
  type ConvertedNote,
  draftCarrier,
  type DroppedNote,
} from './editions/draft-carrier.ts';
export { explain } from './explain/explain.ts';
export type {
  ExplainedClause,
  ExplainedProblem,
  Explanation,
  Hiding,
  Input,
  Inputs,
  Outcome,
  Requirement,
  Working,
} from './explain/explanation.ts';
export { explanationText, inputInWords, moreInWords, outcomeInWords } from './explain/text.ts';
export { formatNumber } from './expression/decimal.ts';
export { countCharacters } from './field-types/characters.ts';
export { cascadeLevels, levelName } from './field-types/cascade.ts';
export { optionsOf } from './field-types/choice.ts';
export { fieldTypes } from './field-types/index.ts';
export { extension, megabytes } from './field-types/files.ts';
export type { Block, Cell, GuideDocument, Item, Line } from './guide/document.ts';
export { guide } from './guide/guide.ts';
export { guideMarkdown } from './guide/markdown.ts';
export type { CompiledExpression, Text } from './model/expression.ts';
export type {
  Answers,
  Evaluation,
  FilingContext,
  FilingPath,
  FilingState,
  LinkedFiling,
  LocalProblem,
  Problem,
  ProblemKind,
  ScopeState,
} from './model/filing.ts';
export type {
  Attachment,
  CascadeField,
  ChoiceField,
  CodeList,
  CompiledForm,
  DateField,
  Field,
  FieldTypeName,
  FilesField,
  GroupField,
  LayoutItem,
  Link,
  NumberField,
  Option,
  Rule,
  Scope,
  Section,
  Source,
  TableField,
  TextField,
  YesNoField,
} from './model/form.ts';
export { isCompiledForm } from './runtime/is-compiled-form.ts';
export { formatPath, parsePath } from './model/path.ts';
export type { Value, ValueRecord } from './model/value.ts';
export { evaluate, submission, verdict } from './runtime/evaluate.ts';
export { conditionInWords, formulaInWords } from './runtime/formula.ts';
export { importablePaths, importedAnswer, type Origin, originAt, reimport } from './runtime/imported.ts';
export { initialAnswers, newRow } from './runtime/initial.ts';
export { missingLinks } from './runtime/links.ts';
export { type Progress, progress } from './runtime/progress.ts';
export { change, start } from './runtime/state.ts';
export { sameAnswer } from './runtime/step.ts';
export { type Parsed, type SubmissionParser, submissionParser } from './runtime/submission-parser.ts';
export {
  answerAt,
  fieldAt,
  isRequired,
  isSectionShown,
  isShown,
  problems,
  problemsAt,
  scopeAt,
  stateAt,
  textAt,
  valueAt,
} from './runtime/view.ts';
