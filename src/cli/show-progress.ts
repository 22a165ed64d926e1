const BAR_WIDTH = 30;

/** Shows how far a lesson's video is packaged, on a terminal only. */
export function showProgress(lesson: string, fraction: number): void {
	if (!process.stderr.isTTY) return;
	const done = Math.round(fraction * BAR_WIDTH);
	const bar = '#'.repeat(done) + '-'.repeat(BAR_WIDTH - done);
	const percent = String(Math.floor(fraction * 100)).padStart(3);
	const end = fraction >= 1 ? '\n' : '';
	process.stderr.write(`\r\u001b[K${lesson} [${bar}] ${percent} %${end}`);
}
