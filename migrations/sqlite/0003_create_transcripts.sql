CREATE TABLE transcript (
	id INTEGER PRIMARY KEY,
	lesson_id INTEGER NOT NULL REFERENCES lesson (id) ON DELETE CASCADE,
	language TEXT NOT NULL, -- BCP 47
	UNIQUE (lesson_id, language)
) STRICT;

CREATE TABLE cue (
	transcript_id INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
	ordinal INTEGER NOT NULL, -- from 0, by start
	id TEXT NOT NULL, -- unique in its transcript
	start_ms INTEGER NOT NULL,
	end_ms INTEGER NOT NULL,
	speaker TEXT,
	text TEXT NOT NULL,
	words TEXT, -- JSON: [[startMs, endMs, from, to], ...], from and to being offsets into text
	PRIMARY KEY (transcript_id, ordinal)
) STRICT, WITHOUT ROWID;
