/** The `tianbao` command from the sources, for development: `node --import tsx scripts/tianbao.ts serve`. */
import { main } from '../engine/cli/main.ts';

const serve = () => import('../app/server/main.ts').then((server) => server.serve());
const store = () => import('../app/server/main.ts').then((server) => server.store());
process.exitCode = await main(process.argv.slice(2), { serve, store });
