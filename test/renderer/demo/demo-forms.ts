/** Filled in by the Vite configuration with the compiled forms. */
import type { CompiledForm } from '../../../engine/index.ts';

export const forms: Readonly<Record<string, CompiledForm>> = {};
