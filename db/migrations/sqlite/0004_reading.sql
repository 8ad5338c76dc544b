CREATE TABLE `front_slots` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`place` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`article_id` integer NOT NULL,
	`until` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE UNIQUE INDEX `front_slots_place` ON `front_slots` (`place`,`position`);
CREATE INDEX `front_slots_article` ON `front_slots` (`article_id`);
CREATE TABLE `pictures` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`hash` text NOT NULL,
	`src` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`alt` text DEFAULT '' NOT NULL,
	`caption` text DEFAULT '' NOT NULL,
	`credit` text DEFAULT '' NOT NULL,
	`focus_x` integer DEFAULT 50 NOT NULL,
	`focus_y` integer DEFAULT 50 NOT NULL,
	`created_at` integer NOT NULL
);

CREATE UNIQUE INDEX `pictures_hash_unique` ON `pictures` (`hash`);
CREATE UNIQUE INDEX `pictures_src_unique` ON `pictures` (`src`);
CREATE INDEX `pictures_created` ON `pictures` (`created_at`,`id`);
CREATE TABLE `remote_pictures` (
	`address` text PRIMARY KEY NOT NULL,
	`picture_id` integer,
	`failure` text DEFAULT '' NOT NULL,
	`tried_at` integer NOT NULL,
	FOREIGN KEY (`picture_id`) REFERENCES `pictures`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `article_reads` (
	`article_id` integer NOT NULL,
	`hour` integer NOT NULL,
	`reads` integer NOT NULL,
	PRIMARY KEY(`hour`, `article_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `article_reads_article` ON `article_reads` (`article_id`);
CREATE TABLE `most_read` (
	`rank` integer PRIMARY KEY NOT NULL,
	`article_id` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `most_read_article` ON `most_read` (`article_id`);
DROP INDEX `articles_published`;
DROP INDEX `articles_section`;
ALTER TABLE `articles` ADD `weight` integer DEFAULT 0 NOT NULL;
CREATE INDEX `articles_published` ON `articles` (`state`,`publish_at`,`id`,`kind`);
CREATE INDEX `articles_section` ON `articles` (`section_id`,`state`,`publish_at`,`id`,`kind`);