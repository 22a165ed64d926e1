import pino from 'pino';
import { formatLogLine, type LogRecord } from './log-line.ts';
import type { LogLevel } from './operation-settings.ts';

export type Log = pino.Logger;

/** Where lines go: standard output, or a test's own. */
interface Sink {
	isTTY?: boolean;
	write(text: string): unknown;
}

/**
 * One JSON object a line; on a terminal the same for people. Whatever is logged names no person:
 * no addresses with their queries, no tokens, cookies, names, e-mails or notes.
 */
export function createLog(level: LogLevel, sink: Sink = process.stdout): Log {
	const options: pino.LoggerOptions = {
		level,
		base: null,
		timestamp: pino.stdTimeFunctions.isoTime,
		formatters: { level: (label) => ({ level: label }) },
		serializers: { err: describeFault }
	};
	if (sink.isTTY === true) return pino(options, { write: (line) => sink.write(toReadable(line)) });
	if (sink !== process.stdout) return pino(options, sink);
	// Lines that come while one is being written go together: no request waits for the log.
	return pino(options, pino.destination({ dest: 1, sync: false }));
}

function toReadable(line: string): string {
	return `${formatLogLine(JSON.parse(line) as LogRecord)}\n`;
}

interface FaultDescription {
	type: string;
	code?: string;
	stack: string;
	cause?: FaultDescription;
}

/** Pino's own writes every property of an error, such as the form field that could not be read. */
function describeFault(fault: unknown): FaultDescription {
	if (!(fault instanceof Error)) return { type: typeof fault, stack: String(fault) };
	const code = 'code' in fault && typeof fault.code === 'string' ? { code: fault.code } : {};
	const cause = fault.cause === undefined ? {} : { cause: describeFault(fault.cause) };
	return { type: fault.name, ...code, stack: fault.stack ?? fault.message, ...cause };
}
