/** A course as the catalogue and its pages show it. */
export interface Course {
	id: number;
	slug: string;
	title: string;
	subtitle: string;
	/** BCP 47 */
	language: string;
	summary: string;
	licence: string;
	safetyNote: string;
	/** The share of a lesson's video, 0 to 1, whose unique playing completes it. */
	completionThreshold: number;
	/** Whether a lesson opens only when the one before it is complete. */
	isSequenceEnforced: boolean;
	/** Changes with the package: a cache key. */
	contentHash: string;
	/** unix milliseconds */
	importedAt: number;
}

export interface Module {
	slug: string;
	title: string;
	lessons: Lesson[];
}

export interface Lesson {
	id: number;
	slug: string;
	title: string;
	summary: string;
	equipment: string[];
	level: string;
	durationMs: number;
	/** Names the video's folder under the media root. */
	videoId: string;
	hasPoster: boolean;
	hasStoryboard: boolean;
}

/** A course with its modules and lessons in order. */
export interface CourseOutline extends Course {
	modules: Module[];
}
