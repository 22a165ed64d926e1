/** One line of the log, as pino writes it. `time` is an ISO 8601 instant. */
export type LogRecord = Record<string, unknown> & { time: string; level: string; msg: string };

/**
 * A log line for a person at a terminal: `21:04:05 request method=GET status=200`. Levels other than
 * `info` are named; a fault's stack follows on lines of its own.
 */
export function formatLogLine({ time, level, msg, err, ...rest }: LogRecord): string {
	const words = [time.slice(11, 19), ...(level === 'info' ? [] : [level.toUpperCase()]), msg];
	const details = Object.entries(rest).map(([name, value]) => `${name}=${toText(value)}`);
	return [[...words, ...details].join(' '), ...stacks(err)].join('\n');
}

function toText(value: unknown): string {
	return typeof value === 'string' ? value : JSON.stringify(value);
}

function stacks(fault: unknown): string[] {
	if (typeof fault !== 'object' || fault === null) return [];
	const { stack, cause } = fault as { stack?: unknown; cause?: unknown };
	const causes = stacks(cause);
	return [String(stack), ...causes];
}
