/**
 * Moves the focus by that many hits (negative goes up) among those that can be seen in `region`, and
 * from the first one up to `box`. Answers whether there was somewhere to go.
 */
export function walkHits(
	region: HTMLElement,
	box: HTMLElement | null,
	{ steps }: { steps: number }
): boolean {
	const hits = [...region.querySelectorAll<HTMLElement>('a[data-hit]')].filter((hit) =>
		hit.checkVisibility()
	);
	const index = hits.findIndex((hit) => hit === document.activeElement);
	const target = index + steps < 0 ? box : hits[index + steps];
	target?.focus();
	return target != null;
}
