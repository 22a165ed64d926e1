import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

const voiceMissing =
	'The speech engine is missing. Install it: ' +
	'apt-get install -y --no-install-recommends festival festvox-us-slt-hts';

const ffmpegMissing =
	'ffmpeg is missing. Install it: apt-get install -y --no-install-recommends ffmpeg';

/** What has to be installed before a film can be made here, as sentences that name the Debian
 * packages. `hasVoice` says whether the speech engine answered. */
export async function findMissingTools({ hasVoice }: { hasVoice: boolean }): Promise<string[]> {
	const found = await Promise.all(['ffmpeg', 'ffprobe'].map(answers));
	return [...(hasVoice ? [] : [voiceMissing]), ...(found.every(Boolean) ? [] : [ffmpegMissing])];
}

async function answers(tool: string): Promise<boolean> {
	return run(tool, ['-version']).then(
		() => true,
		() => false
	);
}
