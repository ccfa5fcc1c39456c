declare module 'virtual:demo-forms' {
  const forms: Record<string, import('../../../engine/index.ts').CompiledForm>;
  export default forms;
}
