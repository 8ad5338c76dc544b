CREATE TABLE `pick_sentences` (
	`event_id` integer PRIMARY KEY NOT NULL,
	`sentence` text NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `moderation_events`(`id`) ON UPDATE no action ON DELETE no action
);

ALTER TABLE `comments` ADD `pick_event_id` integer;
CREATE INDEX `comments_picked` ON `comments` (`state`,`pick_event_id`) WHERE "comments"."pick_event_id" is not null;
CREATE INDEX `comments_picks` ON `comments` (`article_id`,`state`,`pick_event_id`) WHERE "comments"."pick_event_id" is not null;