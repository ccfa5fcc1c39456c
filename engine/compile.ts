/** The second door: definitions in, compiled forms and everything generated from them out. It brings the parser along. */
export {
  type CompiledEdition,
  type CompiledForms,
  compileForms,
  type CompileOptions,
} from './compiler/compile-forms.ts';
export { type CheckedBranches, checkBranches } from './compiler/check-branches.ts';
export { type FormLine, resolveForm } from './compiler/resolve-form.ts';
export { answerTypes, type AnswerTypes } from './compiler/5-emit/answer-types.ts';
export { emitDefinitionSchema } from './compiler/5-emit/definition-schema.ts';
export { type Artifact, emit } from './compiler/5-emit/emit.ts';
export { emitWitnesses } from './compiler/5-emit/emit-witnesses.ts';
export { renderDiagnostic, type RenderOptions } from './diagnostics/render-diagnostic.ts';
export type { Diagnostic, SourceFile } from './model/diagnostic.ts';
export { type CaseResult, checkScenarios, runScenarios, type ScenarioRun } from './scenarios/run-scenarios.ts';
