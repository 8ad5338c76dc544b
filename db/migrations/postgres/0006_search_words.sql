-- The words of published stories and comments, without their texts (see db/search/postgres.ts). The program cuts texts into
-- words itself: no text search configuration is asked.
CREATE TABLE search_article_words (doc bigint PRIMARY KEY, words tsvector NOT NULL);
CREATE INDEX search_article_words_words ON search_article_words USING gin (words);

CREATE TABLE search_comment_words (doc bigint PRIMARY KEY, words tsvector NOT NULL);
CREATE INDEX search_comment_words_words ON search_comment_words USING gin (words);

-- Everything that is there is to be indexed; what comes last here is taken first.
INSERT INTO search_pending (kind, subject_id) SELECT 'comment', id FROM comments WHERE state = 'published' ORDER BY id;
INSERT INTO search_pending (kind, subject_id) SELECT 'article', id FROM articles WHERE state = 'published' ORDER BY id;
