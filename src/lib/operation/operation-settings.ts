const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What the environment says about running Cueline for real. */
export interface OperationSettings {
	/** Lines below it are not written. */
	logLevel: LogLevel;
	/** Opens `/metrics` to whoever sends it as a bearer token; without it there is no such page. */
	metricsToken?: string;
	/** The address below which a proxy serves the data folder's `media` on Cueline's word, `/like-this/`. */
	mediaAccel?: string;
}

const SHORTEST_TOKEN = 16;

/**
 * Reads LOG_LEVEL, METRICS_TOKEN and MEDIA_ACCEL.
 * @throws an error whose message names the variable and the remedy.
 */
export function readOperationSettings(
	environment: Record<string, string | undefined>
): OperationSettings {
	return {
		logLevel: readLogLevel(environment['LOG_LEVEL'] ?? 'info'),
		...readMetricsToken(environment['METRICS_TOKEN']),
		...readMediaAccel(environment['MEDIA_ACCEL'])
	};
}

function readLogLevel(value: string): LogLevel {
	const level = LOG_LEVELS.find((name) => name === value);
	if (level !== undefined) return level;
	throw new Error(`LOG_LEVEL is "${value}". Set it to one of ${LOG_LEVELS.join(', ')}.`);
}

function readMetricsToken(value: string | undefined): Pick<OperationSettings, 'metricsToken'> {
	if (value === undefined) return {};
	if (/^[\x21-\x7e]+$/.test(value) && value.length >= SHORTEST_TOKEN) {
		return { metricsToken: value };
	}
	throw new Error(
		`METRICS_TOKEN is too easily guessed, or no header can carry it. Set it to ${SHORTEST_TOKEN} letters and digits or more, such as "openssl rand -hex 16" prints, or leave it out.`
	);
}

function readMediaAccel(value: string | undefined): Pick<OperationSettings, 'mediaAccel'> {
	if (value === undefined) return {};
	if (/^\/[\w-]+\/$/.test(value)) return { mediaAccel: value };
	throw new Error(
		`MEDIA_ACCEL is "${value}". Set it to the internal location of your proxy, such as MEDIA_ACCEL=/protected-media/, or leave it out.`
	);
}
