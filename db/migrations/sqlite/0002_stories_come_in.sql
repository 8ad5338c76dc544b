CREATE TABLE `article_drafts` (
	`article_id` integer NOT NULL,
	`user_id` integer NOT NULL,
	`fields` text NOT NULL,
	`version` integer NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `user_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE TABLE `old_addresses` (
	`path` text PRIMARY KEY NOT NULL,
	`article_id` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `old_addresses_article` ON `old_addresses` (`article_id`);
CREATE TABLE `imports` (
	`source` text NOT NULL,
	`kind` text NOT NULL,
	`foreign_id` text NOT NULL,
	`local_id` integer NOT NULL,
	`digest` text NOT NULL,
	`version` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`source`, `kind`, `foreign_id`)
);

ALTER TABLE `articles` ADD `owner_id` integer REFERENCES users(id);
ALTER TABLE `corrections` ADD `before` text DEFAULT '' NOT NULL;
ALTER TABLE `corrections` ADD `after` text DEFAULT '' NOT NULL;
CREATE INDEX `corrections_at` ON `corrections` (`at`,`id`);
ALTER TABLE `comments` ADD `author_key` text;