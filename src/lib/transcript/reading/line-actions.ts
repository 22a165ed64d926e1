/** What the menu of a line works on, and whom it tells. */
export interface LineActionsProps {
	/** The line as a quote. */
	quote: () => string;
	/** The line's address. */
	address: () => string;
	/** Begins a passage with the line. */
	onbegin: () => void;
	/** From the line where a passage began to this one; undefined when none began, or here. */
	passage: { from: string; quote: string; address: string } | undefined;
	/** The passage has been copied, or its address. */
	oncopied: () => void;
	/** Opens the line's terms; absent where it has none. */
	onterms: (() => void) | undefined;
	/** What has been done, or why not. */
	onsay: (message: string) => void;
}
