export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One SVG element. Numbers are rounded to hundredths, so that frames that look the same are the same
 * text; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : value}"`)
		.join('');
	return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A group at an opacity; nothing at all when it cannot be seen. */
export function fade(opacity: number, content: string): string {
	if (opacity <= 0.004) return '';
	return opacity >= 0.996 ? content : element('g', { opacity }, content);
}

export function group(attributes: Attributes, ...content: string[]): string {
	return element('g', attributes, content.join('') || ' ');
}

export function path(d: string, attributes: Attributes): string {
	return element('path', {
		d,
		fill: 'none',
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round',
		...attributes
	});
}

export function circle(centre: { x: number; y: number }, r: number, attributes: Attributes) {
	return element('circle', { cx: centre.x, cy: centre.y, r, ...attributes });
}

export function round(value: number): number {
	return Math.round(value * 100) / 100;
}
