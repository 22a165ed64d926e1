import { error, type RequestEvent } from '@sveltejs/kit';
import type { PersonalData } from '#lib/personal-data/personal-data.ts';

interface Format {
	write: (data: PersonalData) => string;
	fileName: string;
	contentType: string;
}

/** What is kept of the person who asks, as a file that nobody else and no cache keeps. Throws 401. */
export async function downloadPersonalData(
	{ locals }: Pick<RequestEvent, 'locals'>,
	{ write, fileName, contentType }: Format
): Promise<Response> {
	const { account, cueline } = locals;
	if (account === null) error(401, 'Log in to download what is yours.');
	const text = write(await cueline.personalData.read(account, new Date()));
	return new Response(text, {
		headers: {
			'content-type': `${contentType}; charset=utf-8`,
			'content-disposition': `attachment; filename="${fileName}"`,
			'cache-control': 'private, no-store'
		}
	});
}
