import { progressLine } from './progress-line.ts';

const redrawMs = 200;

/** Shows a job's progress on the terminal; where the output is no terminal, only its end. Call the
 * result with 0..1. */
export function showProgress(job: string): (fraction: number) => void {
	const startMs = performance.now();
	let shownMs = -redrawMs;
	let isOver = false;
	return (fraction) => {
		const nowMs = performance.now();
		if (isOver || (fraction < 1 && nowMs - shownMs < redrawMs)) return;
		shownMs = nowMs;
		isOver = fraction >= 1;
		const text = progressLine(job, fraction, (nowMs - startMs) / 1000);
		if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}${isOver ? '\n' : ''}`);
		else if (isOver) process.stderr.write(`${text}\n`);
	};
}
