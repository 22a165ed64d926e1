import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, cookies }) => ({
	account: locals.account && { name: locals.account.name },
	theme: cookies.get('theme') ?? 'system'
});
