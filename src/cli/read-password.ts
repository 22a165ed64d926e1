import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** The first line of standard input; on a terminal it is asked for and not shown. */
export async function readPassword(): Promise<string> {
	const isTerminal = process.stdin.isTTY;
	if (isTerminal) process.stderr.write('Password: ');
	const silence = new Writable({ write: (_chunk, _encoding, done) => done() });
	const lines = createInterface({
		input: process.stdin,
		...(isTerminal ? { output: silence, terminal: true } : {})
	});
	try {
		for await (const line of lines) return line;
		return '';
	} finally {
		lines.close();
		if (isTerminal) process.stderr.write('\n');
	}
}
