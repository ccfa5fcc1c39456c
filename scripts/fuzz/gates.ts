/** The three gates, by name; each loads its forms only when it is asked for. */
import type { Gate } from './gate.ts';

export const GATES = ['definition', 'expression', 'answers'] as const;
export type GateName = (typeof GATES)[number];

export async function gateNamed(name: GateName): Promise<Gate> {
  switch (name) {
    case 'definition':
      return (await import('./definition-gate.ts')).definitionGate;
    case 'expression':
      return (await import('./expression-gate.ts')).expressionGate;
    case 'answers':
      return (await import('./answers-gate.ts')).answersGate;
  }
}
