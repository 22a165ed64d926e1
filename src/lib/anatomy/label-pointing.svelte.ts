/**
 * Tells which callout's label the mouse is over, though labels let clicks through to the picture.
 * For an effect: answers how to stop.
 */
export function watchLabels(
	frame: HTMLElement,
	onpoint: (structure: string | undefined) => void
): () => void {
	const host = frame.parentElement;
	const watching = new AbortController();
	const { signal } = watching;
	let pointed: string | undefined;
	const point = (structure: string | undefined) => {
		if (structure === pointed) return;
		pointed = structure;
		onpoint(structure);
	};
	host?.addEventListener(
		'pointermove',
		({ pointerType, clientX, clientY }) => {
			if (pointerType === 'mouse') point(findLabel(frame, clientX, clientY));
		},
		{ signal }
	);
	host?.addEventListener('pointerleave', () => point(undefined), { signal });
	return () => {
		watching.abort();
		point(undefined);
	};
}

function findLabel(frame: HTMLElement, x: number, y: number): string | undefined {
	const labels = [...frame.querySelectorAll<HTMLElement>('[data-callout]')];
	return labels.find((label) => {
		const { left, right, top, bottom } = label.getBoundingClientRect();
		return left <= x && x <= right && top <= y && y <= bottom;
	})?.dataset['callout'];
}
