import { palette } from '../drawing/palette.ts';
import { backParts } from './back-parts.ts';
import { backSize, drawBack } from './back-view.ts';
import { compact } from './compact.ts';
import { footParts } from './foot-parts.ts';
import { drawFoot, footSize } from './foot-view.ts';
import { frontParts } from './front-parts.ts';
import { drawFront, frontSize } from './front-view.ts';
import { hipParts } from './hip-parts.ts';
import { drawHip, hipSize } from './hip-view.ts';
import { sideParts } from './side-parts.ts';
import { drawSide, sideSize } from './side-view.ts';
import type { Part, Size } from './silhouette.ts';

/** One plate of the anatomy atlas. */
interface AtlasView {
	readonly id: string;
	readonly title: string;
	readonly size: Size;
	/** The inside of the picture's SVG. */
	readonly draw: () => string;
	/** In painting order: the smaller ones, which lie on top, last. */
	readonly parts: () => readonly Part[];
}

export const atlasViews: readonly AtlasView[] = [
	{ id: 'front', title: 'From the front', size: frontSize, draw: drawFront, parts: frontParts },
	{ id: 'back', title: 'From the back', size: backSize, draw: drawBack, parts: backParts },
	{ id: 'side', title: 'From the side', size: sideSize, draw: drawSide, parts: sideParts },
	{ id: 'hip', title: 'The hip, from the front', size: hipSize, draw: drawHip, parts: hipParts },
	{
		id: 'foot',
		title: 'The foot, from its inner side',
		size: footSize,
		draw: drawFoot,
		parts: footParts
	}
];

/** The atlas of the bundled course: its files, by their paths below the course's folder. Drawing it
 * twice gives the same text. */
export function drawAtlas(): Map<string, string> {
	const files = new Map(atlasViews.map((view) => [pictureOf(view), writeSvg(view)]));
	return files.set('atlas.yaml', writeYaml(atlasViews));
}

function pictureOf({ id }: AtlasView): string {
	return `anatomy/${id}.svg`;
}

function writeSvg({ size: [width, height], draw }: AtlasView): string {
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
		`<rect width="${width}" height="${height}" fill="${palette.paper}"/>${compact(draw())}</svg>\n`
	);
}

function writeYaml(views: readonly AtlasView[]): string {
	const written = views.map((view) =>
		[
			`  - id: ${view.id}`,
			`    title: ${view.title}`,
			`    picture: ${pictureOf(view)}`,
			`    size: [${view.size.join(', ')}]`,
			'    parts:',
			...view
				.parts()
				.flatMap(({ structure, shape }) => [
					`      - structure: ${structure}`,
					`        shape: ${shape}`
				])
		].join('\n')
	);
	return `# Drawn with its pictures by "npm run films -- --atlas".\nviews:\n${written.join('\n')}\n`;
}
