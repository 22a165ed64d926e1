/** A structure as lesson pages show it. */
export interface NamedStructure {
	name: string;
	definition: string;
	/** Its page in the atlas. */
	href: string;
}

/** A structure's name; one that the course does not describe is called by its id. */
export function nameOf(structures: ReadonlyMap<string, NamedStructure>, id: string): string {
	return structures.get(id)?.name ?? id.replaceAll('-', ' ');
}
