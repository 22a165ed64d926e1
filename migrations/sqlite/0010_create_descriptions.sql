-- What is to be seen and not said, in words, for the gaps of the talk.
CREATE TABLE description (
	lesson_id INTEGER NOT NULL REFERENCES lesson (id) ON DELETE CASCADE,
	language TEXT NOT NULL, -- BCP 47
	ordinal INTEGER NOT NULL, -- from 0, by start
	start_ms INTEGER NOT NULL,
	end_ms INTEGER NOT NULL,
	text TEXT NOT NULL,
	PRIMARY KEY (lesson_id, language, ordinal)
) STRICT, WITHOUT ROWID;
