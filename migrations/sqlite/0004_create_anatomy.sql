CREATE TABLE structure (
	course_id INTEGER NOT NULL REFERENCES course (id) ON DELETE CASCADE,
	id TEXT NOT NULL, -- kebab-case, such as 'femoral-head'
	name TEXT NOT NULL,
	aliases TEXT NOT NULL, -- JSON: ["calcaneus"]
	definition TEXT NOT NULL,
	region TEXT NOT NULL,
	PRIMARY KEY (course_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE callout (
	lesson_id INTEGER NOT NULL REFERENCES lesson (id) ON DELETE CASCADE,
	ordinal INTEGER NOT NULL, -- from 0, by start
	id TEXT NOT NULL,
	structure_id TEXT NOT NULL, -- of the lesson's course; checked at import
	start_ms INTEGER NOT NULL,
	end_ms INTEGER NOT NULL,
	at TEXT NOT NULL, -- JSON: [x, y] or [[seconds after start, x, y], ...], x and y in 0..1 of the picture
	label TEXT NOT NULL, -- JSON: [x, y]
	PRIMARY KEY (lesson_id, ordinal)
) STRICT, WITHOUT ROWID;
