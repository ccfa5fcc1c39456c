/** For pages that embed plain RJSF over a generated `answers.schema.json` instead of this renderer. */
import { customizeValidator } from '@rjsf/validator-ajv8';
import { Ajv2020 } from 'ajv/dist/2020.js';

/**
 * RJSF's own validator is made for draft-07 and refuses our schemas; this one reads 2020-12. It compiles at run time, so
 * such a page needs `unsafe-eval` in its content security policy; the filing system's own pages never load it.
 */
export const plainValidator = customizeValidator({ AjvClass: Ajv2020 });
