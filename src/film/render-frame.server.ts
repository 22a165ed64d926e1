import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';
import { fonts } from './drawing/title.ts';
import { palette } from './drawing/palette.ts';
import { picture } from './film.ts';

/** Draws frames into one canvas. The fonts come from npm packages, so every machine draws the same. */
interface FrameRenderer {
	/** The frame as RGBA bytes, valid until the next call. */
	draw(svg: string): Promise<Buffer>;
	/** The frame drawn last, as a PNG file's bytes. */
	png(): Buffer;
}

export function createFrameRenderer(scale = 1): FrameRenderer {
	registerFonts();
	const canvas = createCanvas(picture.width * scale, picture.height * scale);
	const context = canvas.getContext('2d');
	return {
		draw: async (svg) => {
			const image = await loadImage(Buffer.from(wrap(svg, scale)));
			context.drawImage(image, 0, 0);
			return canvas.data();
		},
		png: () => canvas.toBuffer('image/png')
	};
}

function wrap(content: string, scale: number): string {
	const { width, height } = picture;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
		`width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}">` +
		`<rect width="${width}" height="${height}" fill="${palette.paper}"/>${content}</svg>`
	);
}

function registerFonts(): void {
	const files = [
		[fonts.sans, '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'],
		[fonts.serif, '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2']
	] as const;
	for (const [family, file] of files) {
		if (!GlobalFonts.has(family)) {
			GlobalFonts.registerFromPath(fileURLToPath(import.meta.resolve(file)), family);
		}
	}
}
