CREATE TABLE `search_articles` (
	`doc` integer PRIMARY KEY NOT NULL,
	`subject_id` integer NOT NULL
);

CREATE UNIQUE INDEX `search_articles_subject_id_unique` ON `search_articles` (`subject_id`);
CREATE TABLE `search_comments` (
	`doc` integer PRIMARY KEY NOT NULL,
	`subject_id` integer NOT NULL
);

CREATE UNIQUE INDEX `search_comments_subject_id_unique` ON `search_comments` (`subject_id`);
CREATE TABLE `search_pending` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`subject_id` integer NOT NULL
);

CREATE INDEX `search_pending_kind` ON `search_pending` (`kind`,`id`);