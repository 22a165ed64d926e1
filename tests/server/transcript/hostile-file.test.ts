import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../publishing/small-course.ts';

it('checks 5 MB of nothing but faults within 700 MB', { timeout: 120_000 }, () => {
	const file = join(temporaryFolder(), 'hostile.vtt');
	writeFileSync(file, `WEBVTT\n\n00:00.000 --> 00:01.000\n${'<x>'.repeat(5_000_000 / 3)}`);
	const heap = '--max-old-space-size=700';
	const command = [heap, 'src/cli/cueline.ts', 'transcript', 'check', file, '--json'];
	const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
	expect(status).toBe(1);
	const { problems } = JSON.parse(stdout) as { problems: { message: string }[] };
	expect(problems).toHaveLength(1001);
	expect(problems.at(-1)?.message).toMatch(/^There are \d+ more problems\./);
});
