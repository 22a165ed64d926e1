import type { Transport } from '@sveltejs/kit';
import { LessonContent } from './routes/courses/[course]/[lesson]/lesson-content.ts';

/** How what is no plain data travels from `load` to the page. */
export const transport: Transport = {
	LessonContent: {
		encode: (value) => value instanceof LessonContent && value.toJson(),
		decode: (json: string) => LessonContent.fromJson(json)
	}
};
