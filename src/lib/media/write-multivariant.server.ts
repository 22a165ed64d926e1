import { open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAvcCodec } from './avc-codec.ts';
import { parseMediaPlaylist, playlistSeconds, type MediaPlaylist } from './media-playlist.ts';
import {
	formatMultivariantPlaylist,
	measureBitRate,
	type AudioRendition,
	type Variant
} from './multivariant-playlist.ts';
import type { Rendition } from './rendition.ts';

export interface EncodedVideo {
	/** Holds `<height>p.{m3u8,mp4}` of each rendition, and `audio.{m3u8,mp4}` when it has sound. */
	folder: string;
	renditions: readonly Rendition[];
	framesPerSecond: number;
	/** 0 for a video without sound. */
	audioChannels: number;
}

const AAC_LC = 'mp4a.40.2';
const INITIALISATION_BYTES = 4096;

/** Writes `master.m3u8` over what was encoded, with measured rates; answers the length in seconds. */
export async function writeMultivariantPlaylist(encoded: EncodedVideo): Promise<number> {
	const { folder, renditions, framesPerSecond, audioChannels } = encoded;
	const variants: Variant[] = [];
	let durationSeconds = 0;
	for (const { width, height } of renditions) {
		const playlist = await readPlaylist(folder, `${height}p`);
		durationSeconds = playlistSeconds(playlist);
		variants.push({
			uri: `${height}p.m3u8`,
			width,
			height,
			framesPerSecond,
			codec: await readCodec(join(folder, `${height}p.mp4`)),
			bitRate: measureBitRate(playlist)
		});
	}
	const audio: AudioRendition | undefined =
		audioChannels === 0
			? undefined
			: {
					uri: 'audio.m3u8',
					channels: audioChannels,
					codec: AAC_LC,
					bitRate: measureBitRate(await readPlaylist(folder, 'audio'))
				};
	await writeFile(join(folder, 'master.m3u8'), formatMultivariantPlaylist(variants, audio));
	return durationSeconds;
}

async function readPlaylist(folder: string, name: string): Promise<MediaPlaylist> {
	return parseMediaPlaylist(await readFile(join(folder, `${name}.m3u8`), 'utf8'));
}

async function readCodec(path: string): Promise<string> {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(INITIALISATION_BYTES) });
		const codec = readAvcCodec(buffer.subarray(0, bytesRead));
		if (codec === undefined) throw new Error(`${path} has no H.264 configuration (avcC).`);
		return codec;
	} finally {
		await file.close();
	}
}
