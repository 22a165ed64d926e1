-- What a lesson asks its learner to do beside the film.
CREATE TABLE practice_card (
	lesson_id INTEGER PRIMARY KEY REFERENCES lesson (id) ON DELETE CASCADE,
	amount TEXT NOT NULL, -- such as '5 slow breaths, each side'
	feel TEXT NOT NULL,
	stop TEXT NOT NULL
) STRICT;

CREATE TABLE practice_step (
	lesson_id INTEGER NOT NULL REFERENCES practice_card (lesson_id) ON DELETE CASCADE,
	ordinal INTEGER NOT NULL, -- from 0, by start
	variant TEXT CHECK (variant IN ('ball', 'roller', 'none')), -- NULL: for everybody
	start_ms INTEGER NOT NULL,
	end_ms INTEGER NOT NULL, -- with the pause after the words
	text TEXT NOT NULL,
	PRIMARY KEY (lesson_id, ordinal)
) STRICT, WITHOUT ROWID;
