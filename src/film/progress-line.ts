const barWidth = 24;

/** One line of a terminal that says how far a job is: `Drawing  [######------]  52 %  0:41 left`. */
export function progressLine(job: string, fraction: number, elapsedSeconds: number): string {
	const done = Math.round(fraction * barWidth);
	const bar = '#'.repeat(done) + '-'.repeat(barWidth - done);
	const left = fraction > 0 ? (elapsedSeconds * (1 - fraction)) / fraction : undefined;
	const rest = left === undefined ? '' : `  ${clock(left)} left`;
	return `${job.padEnd(10)}[${bar}] ${String(Math.floor(fraction * 100)).padStart(3)} %${rest}`;
}

function clock(seconds: number): string {
	const whole = Math.round(seconds);
	return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
