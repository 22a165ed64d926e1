/** A storyboard: small pictures of a video in one sheet, row by row. */
export interface Storyboard {
	tileWidth: number;
	tileHeight: number;
	columns: number;
	rows: number;
	count: number;
	/** Each tile stands for this long, and shows the middle of it. */
	tileSeconds: number;
}

const TILE_HEIGHT = 90;
const COLUMNS = 10;
const MOST_TILES = 100;
const WANTED_SECONDS = 2;

/** A tile every two seconds, at most a hundred. */
export function planStoryboard(
	durationSeconds: number,
	picture: { width: number; height: number }
): Storyboard {
	const wanted = Math.round(durationSeconds / WANTED_SECONDS);
	const count = Math.min(Math.max(wanted, 1), MOST_TILES);
	return {
		tileWidth: 2 * Math.max(1, Math.round((TILE_HEIGHT * picture.width) / picture.height / 2)),
		tileHeight: TILE_HEIGHT,
		columns: Math.min(count, COLUMNS),
		rows: Math.ceil(count / COLUMNS),
		count,
		tileSeconds: durationSeconds / count
	};
}

/** The WebVTT that says which part of `sheet` shows which span, as media fragments (`#xywh=`). */
export function formatStoryboard(board: Storyboard, sheet: string): string {
	const cues = Array.from({ length: board.count }, (_, tile) => {
		const x = (tile % board.columns) * board.tileWidth;
		const y = Math.floor(tile / board.columns) * board.tileHeight;
		const from = timestamp(tile * board.tileSeconds);
		const to = timestamp((tile + 1) * board.tileSeconds);
		return `${from} --> ${to}\n${sheet}#xywh=${x},${y},${board.tileWidth},${board.tileHeight}`;
	});
	return ['WEBVTT', ...cues, ''].join('\n\n').trimEnd() + '\n';
}

/** The ffmpeg filters that draw the sheet. */
export function storyboardFilters(board: Storyboard): string {
	return [
		`select='gte(t,(selected_n+0.5)*${board.tileSeconds})'`,
		`scale=${board.tileWidth}:${board.tileHeight}:flags=area,setsar=1`,
		`tile=${board.columns}x${board.rows}:nb_frames=${board.count}`
	].join(',');
}

function timestamp(seconds: number): string {
	const ms = Math.round(seconds * 1000);
	const part = (value: number, digits = 2) => String(Math.floor(value)).padStart(digits, '0');
	const clock = [part(ms / 3_600_000), part((ms / 60_000) % 60), part((ms / 1000) % 60)];
	return `${clock.join(':')}.${part(ms % 1000, 3)}`;
}
