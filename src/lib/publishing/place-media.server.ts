import { createHash } from 'node:crypto';
import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseMediaPath } from '#lib/media/media-path.ts';
import { packageHls } from '#lib/media/package-hls.server.ts';
import { tellFirstPicture } from '#lib/media/tell-first-picture.server.ts';
import { toMs } from '#lib/shared/media-time.ts';
import { checkHls } from './check-hls.server.ts';
import type { CheckedLesson } from './check-lesson.server.ts';
import { hashFiles, listPackage, type PackageFiles } from './package-files.server.ts';
import type { PackageProblem } from './package-problem.ts';

/** A lesson's media under the media root. */
export interface PlacedMedia {
	/** Made from the content: the name of its folder. */
	videoId: string;
	durationMs: number;
	hasPoster: boolean;
	hasStoryboard: boolean;
	/** Whether this import put it there. */
	isNew: boolean;
}

export type Placement =
	{ ok: true; media: PlacedMedia } | { ok: false; problems: PackageProblem[] };

export interface PlaceOptions {
	mediaRoot: string;
	/** Called with 0..1 while a source video is packaged. */
	onProgress?: (fraction: number) => void;
}

/** Changes when a video would be packaged, or placed, otherwise than before. */
const PACKAGING = 'h264-aac-2';
const PICTURES = ['poster.webp', 'storyboard.webp', 'storyboard.vtt'];

/**
 * Puts a lesson's media into `<mediaRoot>/<videoId>`, complete or not at all; packages a source video
 * on the way. What is there already, by its content, is taken as it is.
 */
export async function placeMedia(
	files: PackageFiles,
	lesson: CheckedLesson,
	{ mediaRoot, onProgress }: PlaceOptions
): Promise<Placement> {
	const wanted = mediaFiles(files, lesson);
	const content = await hashFiles(
		files,
		wanted.map((path) => `${lesson.folder}/${path}`)
	);
	const videoId = createHash('sha256').update(`${PACKAGING} ${content}`).digest('hex').slice(0, 32);
	const target = join(mediaRoot, videoId);
	const isNew = !(await isFolder(target));
	if (isNew) {
		const staging = join(mediaRoot, `.staging-${videoId}`);
		await rm(staging, { recursive: true, force: true });
		await mkdir(staging, { recursive: true });
		try {
			const problem = await fill(staging, { files, lesson, wanted, onProgress });
			if (problem) return { ok: false, problems: [problem] };
			await rename(staging, target);
		} finally {
			await rm(staging, { recursive: true, force: true });
		}
	}
	return { ok: true, media: { videoId, isNew, ...(await describe(target)) } };
}

function mediaFiles(files: PackageFiles, { folder, video }: CheckedLesson): string[] {
	const paths = files.below(folder);
	const isVideo = (path: string) => path.startsWith('video/') && parseMediaPath(path) !== undefined;
	const isWanted = video === 'hls' ? isVideo : (path: string) => path === 'source.mp4';
	return paths.filter((path) => isWanted(path) || PICTURES.includes(path));
}

async function fill(
	staging: string,
	{
		files,
		lesson,
		wanted,
		onProgress
	}: {
		files: PackageFiles;
		lesson: CheckedLesson;
		wanted: string[];
		onProgress: PlaceOptions['onProgress'];
	}
): Promise<PackageProblem | undefined> {
	if (lesson.video === 'source') {
		const file = `${lesson.folder}/source.mp4`;
		const packaged = await packageHls({
			source: files.locate(file),
			outDir: staging,
			...(onProgress ? { onProgress } : {})
		});
		if (!packaged.ok) return { file, line: 1, message: packaged.message };
	}
	for (const path of wanted) {
		if (path === 'source.mp4') continue;
		await mkdir(dirname(join(staging, path)), { recursive: true });
		await copyFile(files.locate(`${lesson.folder}/${path}`), join(staging, path));
	}
	await tellFirstPicture(join(staging, 'video'));
	return undefined;
}

/** @throws when what was placed is no video, which checking has made sure of. */
async function describe(target: string): Promise<Omit<PlacedMedia, 'videoId' | 'isNew'>> {
	const placed = await listPackage(target);
	const hls = placed && (await checkHls(placed, 'video'));
	if (!placed || !hls?.durationSeconds) {
		throw new Error(`${target} holds no playable video. Delete this folder and import again.`);
	}
	return {
		durationMs: toMs(hls.durationSeconds),
		hasPoster: placed.has('poster.webp'),
		hasStoryboard: placed.has('storyboard.vtt')
	};
}

async function isFolder(path: string): Promise<boolean> {
	const found = await stat(path).catch(() => undefined);
	return found?.isDirectory() ?? false;
}
