/** zod without code generation: the page's content security policy forbids `eval`, and zod would try it once. */
import * as z from 'zod';

z.config({ jitless: true });

export { z };
