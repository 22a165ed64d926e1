-- What is to be seen in a lesson, and what its practice card says beside its steps, can be searched
-- for as well. English goes by its stems, other languages by their words: English rules would find
-- in them what is not alike. Everything is made anew, for it is all told by search_source.
DROP VIEW search_source;
DROP TABLE search_vocabulary;
DROP TABLE search_word;
DROP TABLE search_stem;
DROP TABLE search_entry;

-- Written anew from search_source when a course is imported: ids always grow, and within a course
-- what counts for more has the lower one. Notes are not in it.
CREATE TABLE search_entry (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	course_id INTEGER NOT NULL REFERENCES course (id) ON DELETE CASCADE,
	lesson_id INTEGER REFERENCES lesson (id) ON DELETE CASCADE, -- NULL: of the course as a whole
	kind TEXT NOT NULL CHECK (
		kind IN (
			'structure', 'module', 'lesson', 'chapter', 'summary', 'callout',
			'step', 'amount', 'feel', 'stop', 'line', 'description'
		)
	),
	key TEXT NOT NULL, -- id of a structure or cue, slug of a module; else empty
	language TEXT NOT NULL, -- BCP 47
	start_ms INTEGER, -- NULL: of no moment
	title TEXT NOT NULL, -- what it is called; empty for what only says something
	body TEXT NOT NULL, -- what it says
	words TEXT -- as in cue
) STRICT;

CREATE INDEX search_entry_by_course ON search_entry (course_id); -- write a course anew
CREATE INDEX search_entry_by_lesson ON search_entry (lesson_id); -- delete a lesson

-- What is English by stem, the rest by word, for finding; all of it by word, for what begins alike
-- and for what was nearly typed.
CREATE VIRTUAL TABLE search_stem USING fts5 (
	title, body,
	content = '', contentless_delete = 1,
	tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE search_plain USING fts5 (
	title, body,
	content = '', contentless_delete = 1,
	tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE search_word USING fts5 (
	title, body,
	content = '', contentless_delete = 1, detail = none,
	tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab (search_word, row);

CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry BEGIN
	INSERT INTO search_stem (rowid, title, body)
		SELECT new.id, new.title, new.body WHERE new.language = 'en' OR new.language LIKE 'en-%';
	INSERT INTO search_plain (rowid, title, body)
		SELECT new.id, new.title, new.body
		WHERE NOT (new.language = 'en' OR new.language LIKE 'en-%');
	INSERT INTO search_word (rowid, title, body) VALUES (new.id, new.title, new.body);
END;

CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry BEGIN
	DELETE FROM search_stem WHERE rowid = old.id;
	DELETE FROM search_plain WHERE rowid = old.id;
	DELETE FROM search_word WHERE rowid = old.id;
END;

-- Everything a course can be searched for, by what counts for more: names, then what is said, then
-- what is seen. Lessons that are no longer listed are left out. A callout counts once a lesson.
CREATE VIEW search_source AS
	SELECT course_id, NULL AS lesson_id, 'structure' AS kind, structure.id AS key, language,
		NULL AS start_ms,
		name || coalesce((SELECT ', ' || group_concat(value, ', ') FROM json_each(aliases)), '') AS title,
		definition AS body, NULL AS words, 0 AS place, 0 AS lesson_ordinal
	FROM structure JOIN course ON course.id = course_id
UNION ALL
	SELECT course_id, NULL, 'module', module.slug, language, NULL, module.title, '', NULL, 1, ordinal
	FROM module JOIN course ON course.id = course_id
UNION ALL
	SELECT course_id, lesson.id, 'lesson', '', language, NULL, lesson.title, '', NULL, 2, ordinal
	FROM lesson JOIN course ON course.id = course_id WHERE module_id IS NOT NULL
UNION ALL
	SELECT course_id, lesson_id, 'chapter', '', language, start_ms, chapter.title, '', NULL, 3,
		lesson.ordinal
	FROM chapter JOIN lesson ON lesson.id = lesson_id WHERE module_id IS NOT NULL
UNION ALL
	SELECT course_id, lesson.id, 'summary', '', language, NULL, '', lesson.summary, NULL, 4, ordinal
	FROM lesson JOIN course ON course.id = course_id WHERE module_id IS NOT NULL
UNION ALL
	SELECT lesson.course_id, lesson_id, 'callout', structure_id, language, min(start_ms), structure.name,
		'', NULL, 5, lesson.ordinal
	FROM callout
	JOIN lesson ON lesson.id = lesson_id
	JOIN course ON course.id = lesson.course_id
	JOIN structure ON structure.course_id = lesson.course_id AND structure.id = structure_id
	WHERE module_id IS NOT NULL
	GROUP BY lesson_id, structure_id
UNION ALL
	SELECT course_id, lesson_id, 'step', '', language, start_ms, '', text, NULL, 6, lesson.ordinal
	FROM practice_step
	JOIN lesson ON lesson.id = lesson_id
	JOIN course ON course.id = course_id
	WHERE module_id IS NOT NULL
UNION ALL
	SELECT course_id, lesson_id, 'amount', '', language, NULL, '', amount, NULL, 6, lesson.ordinal
	FROM practice_card JOIN lesson ON lesson.id = lesson_id JOIN course ON course.id = course_id
	WHERE module_id IS NOT NULL
UNION ALL
	SELECT course_id, lesson_id, 'feel', '', language, NULL, '', feel, NULL, 6, lesson.ordinal
	FROM practice_card JOIN lesson ON lesson.id = lesson_id JOIN course ON course.id = course_id
	WHERE module_id IS NOT NULL
UNION ALL
	SELECT course_id, lesson_id, 'stop', '', language, NULL, '', stop, NULL, 6, lesson.ordinal
	FROM practice_card JOIN lesson ON lesson.id = lesson_id JOIN course ON course.id = course_id
	WHERE module_id IS NOT NULL
UNION ALL
	SELECT course_id, lesson_id, 'line', cue.id, language, start_ms, '', text, words, 7, lesson.ordinal
	FROM cue
	JOIN transcript ON transcript.id = transcript_id
	JOIN lesson ON lesson.id = lesson_id
	WHERE module_id IS NOT NULL
UNION ALL
	SELECT course_id, lesson_id, 'description', '', language, start_ms, '', text, NULL, 8, lesson.ordinal
	FROM description JOIN lesson ON lesson.id = lesson_id
	WHERE module_id IS NOT NULL;

INSERT INTO search_entry (course_id, lesson_id, kind, key, language, start_ms, title, body, words)
SELECT course_id, lesson_id, kind, key, language, start_ms, title, body, words
FROM search_source
ORDER BY course_id, place, lesson_ordinal, start_ms;
