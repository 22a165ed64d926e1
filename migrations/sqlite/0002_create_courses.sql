CREATE TABLE course (
	id INTEGER PRIMARY KEY,
	slug TEXT NOT NULL UNIQUE,
	title TEXT NOT NULL,
	subtitle TEXT NOT NULL,
	language TEXT NOT NULL, -- BCP 47
	summary TEXT NOT NULL,
	licence TEXT NOT NULL,
	safety_note TEXT NOT NULL,
	completion_threshold REAL NOT NULL, -- share of a lesson's video, 0 to 1
	is_sequence_enforced INTEGER NOT NULL CHECK (is_sequence_enforced IN (0, 1)),
	content_hash TEXT NOT NULL, -- SHA-256 of the imported package, hex
	imported_at INTEGER NOT NULL -- unix milliseconds
) STRICT;

CREATE TABLE module (
	id INTEGER PRIMARY KEY,
	course_id INTEGER NOT NULL REFERENCES course (id) ON DELETE CASCADE,
	ordinal INTEGER NOT NULL, -- from 0
	slug TEXT NOT NULL,
	title TEXT NOT NULL,
	UNIQUE (course_id, slug)
) STRICT;

CREATE TABLE lesson (
	id INTEGER PRIMARY KEY,
	course_id INTEGER NOT NULL REFERENCES course (id) ON DELETE CASCADE,
	module_id INTEGER REFERENCES module (id) ON DELETE SET NULL, -- null: no longer listed; kept for its learners' notes
	ordinal INTEGER NOT NULL, -- from 0, through the whole course
	slug TEXT NOT NULL,
	title TEXT NOT NULL,
	summary TEXT NOT NULL,
	equipment TEXT NOT NULL, -- JSON: ["mat", "ball"]
	level TEXT NOT NULL,
	video_id TEXT NOT NULL, -- content hash; names the folder under the media root
	duration_ms INTEGER NOT NULL CHECK (duration_ms > 0),
	has_storyboard INTEGER NOT NULL CHECK (has_storyboard IN (0, 1)),
	has_poster INTEGER NOT NULL CHECK (has_poster IN (0, 1)),
	UNIQUE (course_id, slug)
) STRICT;

CREATE INDEX lesson_by_order ON lesson (course_id, ordinal); -- the outline

CREATE TABLE chapter (
	lesson_id INTEGER NOT NULL REFERENCES lesson (id) ON DELETE CASCADE,
	ordinal INTEGER NOT NULL, -- from 0
	language TEXT NOT NULL, -- BCP 47
	start_ms INTEGER NOT NULL,
	end_ms INTEGER NOT NULL,
	title TEXT NOT NULL,
	PRIMARY KEY (lesson_id, language, ordinal)
) STRICT, WITHOUT ROWID;
