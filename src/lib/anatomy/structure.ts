import * as v from 'valibot';

/** An entry of a course's anatomy. */
export interface Structure {
	/** Unique in its course, kebab-case: `femoral-head`. */
	id: string;
	name: string;
	/** Other names people say: `calcaneus`. */
	aliases: string[];
	/** A plain sentence or two. */
	definition: string;
	/** Where in the body it is: `hip`. */
	region: string;
	/** The ids of structures to look at with it. */
	related: string[];
}

/** A structure's id, as callouts and addresses name it. */
export const StructureId = v.pipe(
	v.string('A structure needs an id such as femoral-head.'),
	v.regex(
		/^[a-z0-9]+(?:-[a-z0-9]+)*$/,
		(issue) => `${issue.received} is no structure id. Write it in lower case, such as femoral-head.`
	),
	v.maxLength(64, 'A structure id has at most 64 characters.')
);

const Text = (what: string) =>
	v.pipe(
		v.string(`${what} is missing. Write it as text.`),
		v.trim(),
		v.nonEmpty(`${what} is empty.`)
	);

/** A structure as `anatomy.yaml` has it. */
export const StructureEntry: v.GenericSchema<unknown, Structure> = v.strictObject({
	id: StructureId,
	name: Text('The name'),
	aliases: v.optional(v.array(Text('An alias'), 'Write the aliases as a list.'), []),
	definition: Text('The definition'),
	region: Text('The region'),
	related: v.optional(
		v.array(StructureId, 'Write the related structures as a list of their ids.'),
		[]
	)
});
