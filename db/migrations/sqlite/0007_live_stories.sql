CREATE TABLE `live_blocks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`article_id` integer NOT NULL,
	`at` integer NOT NULL,
	`updated_at` integer,
	`headline` text DEFAULT '' NOT NULL,
	`is_key` integer DEFAULT false NOT NULL,
	`body` text NOT NULL,
	`person_id` integer,
	`version` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `live_blocks_public_id_unique` ON `live_blocks` (`public_id`);
CREATE INDEX `live_blocks_article` ON `live_blocks` (`article_id`,`at`,`id`);
CREATE INDEX `live_blocks_person` ON `live_blocks` (`person_id`);
ALTER TABLE `articles` ADD `live` text DEFAULT 'no' NOT NULL;
ALTER TABLE `articles` ADD `ended_at` integer;
CREATE INDEX `articles_live` ON `articles` (`live`,`id`);