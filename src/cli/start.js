import { unmetNodeVersion } from '../lib/shared/node-version.js';

const unmet = unmetNodeVersion(process.versions.node);
if (unmet !== undefined) {
	console.error(unmet);
	process.exit(1);
}
const { serve } = await import('./serve.ts');
await serve();
