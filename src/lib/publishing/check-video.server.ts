import { probeVideo } from '#lib/media/probe.server.ts';
import { checkHls } from './check-hls.server.ts';
import type { PackageFiles } from './package-files.server.ts';
import type { PackageProblem } from './package-problem.ts';

/** What a lesson's video is made from: ready HLS in `video/`, or `source.mp4` still to be packaged. */
export type LessonVideo = 'hls' | 'source';

export interface CheckedVideo {
	kind: LessonVideo;
	/** Undefined when it cannot be known. */
	durationSeconds: number | undefined;
	problems: PackageProblem[];
}

/** Looks at the video in a lesson's folder. */
export async function checkVideo(files: PackageFiles, folder: string): Promise<CheckedVideo> {
	const hasHls = files.has(`${folder}/video/master.m3u8`);
	const source = `${folder}/source.mp4`;
	if (hasHls) return { kind: 'hls', ...(await checkHls(files, `${folder}/video`)) };
	if (!files.has(source)) {
		const message = 'This lesson has no video. Add video/master.m3u8 (HLS) or source.mp4.';
		const problems = [{ file: `${folder}/lesson.yaml`, line: 1, message }];
		return { kind: 'source', durationSeconds: undefined, problems };
	}
	const probe = await probeVideo(files.locate(source));
	if (probe.ok) {
		return { kind: 'source', durationSeconds: probe.video.durationSeconds, problems: [] };
	}
	const problems = [{ file: source, line: 1, message: probe.message }];
	return { kind: 'source', durationSeconds: undefined, problems };
}
