-- The words of published stories and comments, without their texts (see db/search/sqlite.ts). The program cuts texts into
-- words itself and gives them with spaces between: "ascii" splits there and nowhere within a word.
CREATE VIRTUAL TABLE search_article_words USING fts5(
	facets, headline, about, body,
	content='', contentless_delete=1, tokenize='ascii'
);

-- Where a match counts for more. A table of its own: to ask for a column of the one above costs the places of all its words.
CREATE VIRTUAL TABLE search_article_heads USING fts5(
	facets, headline, about,
	content='', contentless_delete=1, tokenize='ascii'
);

CREATE VIRTUAL TABLE search_comment_words USING fts5(
	facets, body,
	content='', contentless_delete=1, tokenize='ascii'
);

CREATE VIRTUAL TABLE search_comment_heads USING fts5(
	facets, about,
	content='', contentless_delete=1, tokenize='ascii'
);

-- Everything that is there is to be indexed; what comes last here is taken first.
INSERT INTO search_pending (kind, subject_id) SELECT 'comment', id FROM comments WHERE state = 'published' ORDER BY id;
INSERT INTO search_pending (kind, subject_id) SELECT 'article', id FROM articles WHERE state = 'published' ORDER BY id;
