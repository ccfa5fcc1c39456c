/** Run as a process of its own, so that it can be killed: a filing system with the small forms, on the folder DATA_DIR. */
import { catalogueOf } from '../../app/server/catalogue.ts';
import { readSettings } from '../../app/server/settings.ts';
import { startApp } from '../../app/server/start.ts';
import { registration } from './trial-forms.ts';

const settings = readSettings(process.env);
const forms = [{ form: registration, title: '登记表' }];
const { server } = await startApp(
  settings,
  catalogueOf([{ edition: 2024, extends: null, title: '2024年版', opens: null, closes: null, forms }]),
);
process.send?.(await server.listen({ port: 0, host: '127.0.0.1' }));
