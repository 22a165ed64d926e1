import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/routes/read-json.server.ts';

const schema = v.object({ done: v.boolean() });

const aRequest = (body: string, contentType = 'application/json') =>
	new Request('http://localhost/', {
		method: 'POST',
		body,
		headers: { 'content-type': contentType }
	});

describe('readJson', () => {
	it('reads a body by its schema', async () => {
		expect(await readJson(aRequest('{"done":true,"more":1}'), schema)).toEqual({ done: true });
	});

	it('says what is wrong with which field', async () => {
		await expect(readJson(aRequest('{"done":"yes"}'), schema)).rejects.toMatchObject({
			status: 400,
			body: { issues: [{ path: 'done' }] }
		});
	});

	it.each([
		['no JSON', 400, aRequest('{')],
		['nothing', 400, aRequest('')],
		['another content type', 400, aRequest('{"done":true}', 'text/plain')],
		['more than 64 KB', 413, aRequest(JSON.stringify({ done: true, more: 'x'.repeat(65_536) }))],
		['more than is worth reading', 413, aRequest('x'.repeat(2_000_000))]
	])('refuses %s', async (_, status, request) => {
		await expect(readJson(request, schema)).rejects.toMatchObject({ status });
	});
});
