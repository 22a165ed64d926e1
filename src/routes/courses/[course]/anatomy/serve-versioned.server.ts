interface Versioned {
	/** As its address should carry in `v`; quoted it is the ETag. */
	version: string;
	request: Request;
	headers: Record<string, string>;
}

/**
 * Answers with what changes only together with its version: for ever where the address names that
 * version, else to be asked for again; 304 for who has it.
 */
export function serveVersioned(
	body: string | Uint8Array<ArrayBuffer>,
	{ version, request, headers }: Versioned
): Response {
	const etag = `"${version}"`;
	const isNamed = new URL(request.url).searchParams.get('v') === version;
	const all = {
		etag,
		'cache-control': isNamed ? 'public, max-age=31536000, immutable' : 'public, no-cache',
		...headers
	};
	const known = request.headers.get('if-none-match')?.split(',') ?? [];
	const isKnown = known.some((tag) => [etag, '*'].includes(tag.trim().replace(/^W\//, '')));
	return isKnown
		? new Response(null, { status: 304, headers: all })
		: new Response(body, { headers: all });
}
