/** Unix milliseconds as JSON has times: ISO 8601 in UTC. */
export function toIsoTime(unixMs: number): string {
	return new Date(unixMs).toISOString();
}
