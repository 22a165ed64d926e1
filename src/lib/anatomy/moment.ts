/** A second of a lesson at which a structure is to be seen or heard of. */
export type Moment =
	/** The picture names it from here on. */
	| { kind: 'shown'; atSeconds: number }
	/** A line says it: at its word, where the line has word times, else at its beginning. */
	| {
			kind: 'said';
			atSeconds: number;
			/** The line. */
			text: string;
			/** Where in the line the structure is named, in UTF-16 units. */
			from: number;
			to: number;
	  };

/** How often moments show and say a structure, as a sentence without its end: "Shown once, said 3 times". */
export function tellCount(moments: readonly Moment[]): string {
	const shown = moments.filter(({ kind }) => kind === 'shown').length;
	const said = moments.length - shown;
	const parts = [
		...(shown > 0 ? [`shown ${times(shown)}`] : []),
		...(said > 0 ? [`said ${times(said)}`] : [])
	];
	const sentence = parts.join(', ');
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function times(count: number): string {
	return ['never', 'once', 'twice'][count] ?? `${count} times`;
}
