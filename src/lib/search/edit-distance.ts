/**
 * How many letters must be added, left out, exchanged or swapped with their neighbour to make one
 * word of the other (optimal string alignment), or `most + 1` when it is more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		let least = row;
		for (let column = 1; column <= b.length; column += 1) {
			const distance = Math.min(
				at(last, column) + 1,
				at(current, column - 1) + 1,
				at(last, column - 1) + Number(a[row - 1] !== b[column - 1]),
				isSwapped(a, b, row, column) ? at(beforeLast, column - 2) + 1 : Infinity
			);
			current.push(distance);
			least = Math.min(least, distance);
		}
		if (least > most) return most + 1;
		[beforeLast, last] = [last, current];
	}
	return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Infinity;
}

function isSwapped(a: string, b: string, row: number, column: number): boolean {
	if (row < 2 || column < 2) return false;
	return a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
}
