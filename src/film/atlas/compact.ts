/** The same picture in fewer bytes: path data relative and in tenths of a pixel, outlines that are drawn
 * several times written once, and what nearly all paths share said once. `content` is the inside of
 * an SVG as the drawing functions write it. */
export function compact(content: string): string {
	const uses = countOutlines(content);
	const names = new Map<string, string>();
	const definitions: string[] = [];
	const body = content.replace(/<path d="([^"]*)"([^>]*?)\/>/g, (_, d: string, rest: string) => {
		const attributes = rest
			.replace(' fill="none"', '')
			.replace(' stroke-linecap="round" stroke-linejoin="round"', '');
		if ((uses.get(d) ?? 0) < 2 || d.length < 60) return `<path d="${shorten(d)}"${attributes}/>`;
		const known = names.get(d);
		const name = known ?? `o${names.size}`;
		if (known === undefined) {
			names.set(d, name);
			definitions.push(`<path id="${name}" d="${shorten(d)}"/>`);
		}
		return `<use href="#${name}"${attributes}/>`;
	});
	return (
		`<defs>${definitions.join('')}</defs>` +
		`<g fill="none" stroke-linecap="round" stroke-linejoin="round">${body}</g>`
	);
}

function countOutlines(content: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const [, d = ''] of content.matchAll(/<path d="([^"]*)"/g)) {
		counts.set(d, (counts.get(d) ?? 0) + 1);
	}
	return counts;
}

/** Absolute M, L, C and Z with commas and spaces, as the curves are written, made relative, in so many
 * steps to a pixel. What is rounded away is never carried on: each place is counted from the rounded
 * one before. */
export function shorten(d: string, stepsPerPixel = 10): string {
	let here = [0, 0];
	let start = here;
	const join = (steps: readonly number[]) =>
		steps
			.map((each) => String(each / stepsPerPixel).replace(/^(-?)0\./, '$1.'))
			.map((text, index) => (index === 0 || text.startsWith('-') ? text : ` ${text}`))
			.join('');
	return d.replace(/([MLCZ])([^MLCZ]*)/g, (_, command: string, text: string) => {
		if (command === 'Z') {
			here = start;
			return 'z';
		}
		const places = (text.match(/-?[\d.]+/g) ?? []).map((each) =>
			Math.round(Number(each) * stepsPerPixel)
		);
		const moved = places.map((value, index) => value - (here[index % 2] ?? 0));
		here = places.slice(-2);
		if (command !== 'M') return command.toLowerCase() + join(moved);
		start = here;
		return `M${join(places)}`;
	});
}
