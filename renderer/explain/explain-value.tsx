/** How a computed value comes about. */
import type { ReactNode } from 'react';
import type { FilingPath } from '../../engine/index.ts';
import { WorkingPart } from './inputs.tsx';
import { Popover } from './popover.tsx';
import { useExplanation } from './use-explanation.ts';

interface ExplainValueProps {
  readonly path: FilingPath;
  readonly title: string;
}

export function ExplainValue({ path, title }: ExplainValueProps): ReactNode {
  return (
    <Popover label="怎么算的" title={title}>
      {() => <Value path={path} />}
    </Popover>
  );
}

function Value({ path }: { readonly path: FilingPath }): ReactNode {
  const explanation = useExplanation(path);
  if (explanation?.working === undefined) return null;
  return (
    <div className="tb-why">
      <WorkingPart working={explanation.working} />
    </div>
  );
}
