import { palette } from './palette.ts';
import { path, element, fade } from './svg.ts';

/** The film's own faces, registered by the renderer. Only their regular weight can be drawn. */
export const fonts = { serif: 'Film Serif', sans: 'Film Sans' } as const;

/** A scene's title at the upper left, with a short rule under it. `progress` 0..1. */
export function sceneTitle(text: string, progress: number): string {
	const words = element(
		'text',
		{
			x: 64,
			y: 92,
			'font-family': fonts.serif,
			'font-size': 42,
			fill: palette.ink,
			stroke: palette.ink,
			'stroke-width': 0.5
		},
		escapeText(text)
	);
	const rule = path(`M66,116h${(72 * progress).toFixed(1)}`, {
		stroke: palette.warm,
		'stroke-width': 4
	});
	return fade(progress, words + rule);
}

export function escapeText(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
