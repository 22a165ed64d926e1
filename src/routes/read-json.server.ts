import { error } from '@sveltejs/kit';
import * as v from 'valibot';

/** A beat of 500 segments or the longest note, with room to spare. */
const MAX_BYTES = 64 * 1024;
/** As far a body is read to its end, unused: a client that is cut off never sees why. */
const MAX_DRAINED_BYTES = 1024 * 1024;

/**
 * Reads a request's JSON body by `schema`. Throws 400 with the issues when it is malformed, 413 when
 * it is too long; no more of it is kept than that.
 */
export async function readJson<Schema extends v.GenericSchema>(
	request: Request,
	schema: Schema
): Promise<v.InferOutput<Schema>> {
	if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '')) {
		error(400, 'Send JSON, with the content type application/json.');
	}
	const parsed = v.safeParse(schema, parse(await readText(request)));
	if (parsed.success) return parsed.output;
	error(400, {
		message: 'The request could not be understood.',
		issues: parsed.issues.map((issue) => ({
			path: v.getDotPath(issue) ?? '',
			message: issue.message
		}))
	});
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		error(400, 'The body of the request is not JSON.');
	}
}

async function readText(request: Request): Promise<string> {
	const decoder = new TextDecoder();
	let text = '';
	let bytes = 0;
	for await (const chunk of request.body ?? []) {
		bytes += chunk.byteLength;
		if (bytes > MAX_DRAINED_BYTES) break;
		if (bytes <= MAX_BYTES) text += decoder.decode(chunk, { stream: true });
	}
	if (bytes > MAX_BYTES) error(413, `Send at most ${MAX_BYTES / 1024} KB at once.`);
	return text + decoder.decode();
}
