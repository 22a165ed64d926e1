/** The one element that must be there. @throws when it is not. */
export function findElement(selector: string, root: ParentNode = document): HTMLElement {
	const element = root.querySelector<HTMLElement>(selector);
	if (element === null) throw new Error(`There is no ${selector}.`);
	return element;
}
