/** Custom properties may be set through React's `style`. */
import 'react';

declare module 'react' {
  interface CSSProperties {
    [property: `--tb-${string}`]: string | number | undefined;
  }
}
