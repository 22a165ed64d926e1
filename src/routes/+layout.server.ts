import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({
	locals: { account, cueline },
	cookies,
	depends
}) => {
	depends('cueline:theme');
	return {
		account: account && {
			id: account.id,
			name: account.name,
			settings: await cueline.accountSettings.read(account.id)
		},
		theme: cookies.get('theme') ?? 'system'
	};
};
