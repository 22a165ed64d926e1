import { readFile, stat } from 'node:fs/promises';
import {
	isOnPicture,
	pictureTypeOf,
	type PictureType,
	type ViewEntry
} from '#lib/anatomy/anatomy-view.ts';
import { AtlasEntry } from './course-package.ts';
import type { PackageFiles } from './package-files.server.ts';
import type { PackageProblem } from './package-problem.ts';
import { readYaml } from './read-yaml.ts';

/** A view of the atlas in which nothing is wrong. */
export interface CheckedView {
	entry: ViewEntry;
	picture: Buffer;
	pictureType: PictureType;
}

const ATLAS = 'atlas.yaml';
const LARGEST_PICTURE_BYTES = 512 * 1024;

/** How a picture of each kind begins; an SVG after its declaration and comments. */
const BEGINNINGS: Readonly<Record<PictureType, RegExp>> = {
	'image/svg+xml': /^(?:\s|<\?[^>]*>|<!--[^]*?-->|<!DOCTYPE[^>]*>)*<svg[\s>]/,
	'image/webp': /^RIFF.{4}WEBP/s,
	'image/png': /^\x89PNG\r\n/,
	'image/jpeg': /^\xff\xd8\xff/
};

/** The path of an entry in `atlas.yaml`, and what is wrong there. */
type Tell = (path: readonly (string | number)[], message: string) => void;

/**
 * Reads the views of `atlas.yaml`, of which there may be none; what is wrong is added to `problems`.
 * `structures` are the ids of the course's anatomy; undefined when that cannot be read.
 */
export async function checkAtlas(
	files: PackageFiles,
	structures: ReadonlySet<string> | undefined,
	problems: PackageProblem[]
): Promise<CheckedView[]> {
	if (!files.has(ATLAS)) return [];
	const parsed = readYaml(ATLAS, await files.read(ATLAS), AtlasEntry);
	if (!parsed.ok) {
		problems.push(...parsed.problems);
		return [];
	}
	const tell: Tell = (path, message) =>
		void problems.push({ file: ATLAS, line: parsed.lineOf(path), message });
	const checked: CheckedView[] = [];
	const ids = new Set<string>();
	for (const [place, entry] of parsed.value.views.entries()) {
		const path = ['views', place];
		if (ids.has(entry.id)) {
			tell([...path, 'id'], `The view ${entry.id} is there twice. Give one another id.`);
		}
		ids.add(entry.id);
		checkParts(entry, structures, (at, message) => tell([...path, ...at], message));
		const picture = await readPicture(files, entry.picture);
		if (picture.ok) checked.push({ entry, ...picture });
		else tell([...path, 'picture'], picture.message);
	}
	return checked;
}

function checkParts(
	{ parts, size }: ViewEntry,
	structures: ReadonlySet<string> | undefined,
	tell: Tell
): void {
	const named = new Set<string>();
	for (const [place, { structure, shape }] of parts.entries()) {
		const path = ['parts', place];
		if (structures?.has(structure) === false) {
			const message = `anatomy.yaml has no structure ${structure}. Add it there, or correct this id.`;
			tell([...path, 'structure'], message);
		}
		if (named.has(structure)) {
			const message = `${structure} is twice on this view. Put both shapes into one: "M...z M...z".`;
			tell([...path, 'structure'], message);
		}
		named.add(structure);
		if (!isOnPicture(shape, size)) {
			const message = `${structure} lies outside the picture, whose size is [${size.join(', ')}]. Correct the shape, or the size.`;
			tell([...path, 'shape'], message);
		}
	}
}

async function readPicture(
	files: PackageFiles,
	path: string
): Promise<
	{ ok: true; picture: Buffer; pictureType: PictureType } | { ok: false; message: string }
> {
	const pictureType = pictureTypeOf(path);
	if (pictureType === undefined || !files.has(path)) {
		return { ok: false, message: `${path} is missing. Add it, or correct this name.` };
	}
	const { size } = await stat(files.locate(path));
	if (size > LARGEST_PICTURE_BYTES) {
		const message = `${path} has ${Math.ceil(size / 1024)} KB. A picture of the atlas has at most ${LARGEST_PICTURE_BYTES / 1024}; make it smaller.`;
		return { ok: false, message };
	}
	const picture = await readFile(files.locate(path));
	if (!BEGINNINGS[pictureType].test(picture.toString('latin1').replace(/^ï»¿/, ''))) {
		const message = `What is in ${path} is not ${pictureType}. Save it as what its name says.`;
		return { ok: false, message };
	}
	return { ok: true, picture, pictureType };
}
