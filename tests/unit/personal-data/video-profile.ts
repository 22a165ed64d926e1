import * as v from 'valibot';

/**
 * The rules of the xAPI Video Profile 1.0.3 (https://w3id.org/xapi/video), of its text and of its
 * statement templates, for the statements Cueline writes. `interacted` and `seeked` are not among them.
 */
const ID = 'https://w3id.org/xapi/video';
const uuid = v.pipe(
	v.string(),
	v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
);
const threeDecimals = v.pipe(
	v.number(),
	v.minValue(0),
	v.check((value) => Number(value.toFixed(3)) === value, 'At most three decimals.')
);
const share = v.pipe(threeDecimals, v.maxValue(1));
const playedSegments = v.pipe(
	v.string(),
	v.regex(/^\d+\.\d{3}\[\.\]\d+\.\d{3}(?:\[,\]\d+\.\d{3}\[\.\]\d+\.\d{3})*$/)
);
const extension = (name: string) => `${ID}/extensions/${name}`;

const time = { [extension('time')]: threeDecimals };
const soFar = {
	...time,
	[extension('progress')]: share,
	[extension('played-segments')]: playedSegments
};

function statement<const Verb extends string, Result extends v.GenericSchema>(
	verb: Verb,
	result: Result
) {
	return v.strictObject({
		id: uuid,
		actor: v.strictObject({
			objectType: v.literal('Agent'),
			name: v.string(),
			mbox: v.pipe(v.string(), v.regex(/^mailto:[^@\s]+@[^@\s]+$/))
		}),
		verb: v.strictObject({ id: v.literal(verb), display: v.record(v.string(), v.string()) }),
		object: v.strictObject({
			objectType: v.literal('Activity'),
			id: v.pipe(v.string(), v.url()),
			definition: v.strictObject({
				type: v.literal(`${ID}/activity-type/video`),
				name: v.record(v.string(), v.string())
			})
		}),
		result,
		context: v.strictObject({
			language: v.string(),
			contextActivities: v.strictObject({
				category: v.tuple([v.strictObject({ id: v.literal(ID) })]),
				parent: v.tuple([v.strictObject({ id: v.pipe(v.string(), v.url()) })])
			}),
			// `length` and, where it is not 1, the threshold belong to most; a session to all.
			extensions: v.strictObject({
				[extension('length')]: threeDecimals,
				[extension('completion-threshold')]: share,
				[extension('session-id')]: uuid
			})
		}),
		timestamp: v.pipe(v.string(), v.isoTimestamp())
	});
}

const verbs = {
	initialized: 'http://adlnet.gov/expapi/verbs/initialized',
	played: `${ID}/verbs/played`,
	paused: `${ID}/verbs/paused`,
	completed: 'http://adlnet.gov/expapi/verbs/completed',
	terminated: 'http://adlnet.gov/expapi/verbs/terminated'
} as const;

/** `completion` belongs to `completed` alone, `time` to all but `initialized`. */
export const videoStatement = v.union([
	statement(verbs.initialized, v.optional(v.undefined())),
	statement(verbs.played, v.strictObject({ extensions: v.strictObject(time) })),
	statement(verbs.paused, v.strictObject({ extensions: v.strictObject(soFar) })),
	statement(
		verbs.completed,
		v.strictObject({
			completion: v.literal(true),
			duration: v.pipe(v.string(), v.regex(/^PT\d+(\.\d{1,3})?S$/)),
			extensions: v.strictObject(soFar)
		})
	),
	statement(verbs.terminated, v.strictObject({ extensions: v.strictObject(soFar) }))
]);

export { extension, verbs };
