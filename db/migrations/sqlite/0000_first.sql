CREATE TABLE `sessions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`user_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE UNIQUE INDEX `sessions_token_hash_unique` ON `sessions` (`token_hash`);
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);
CREATE INDEX `sessions_expires` ON `sessions` (`expires_at`);
CREATE TABLE `users` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`email` text NOT NULL,
	`display_name` text NOT NULL,
	`name_key` text NOT NULL,
	`password_hash` text,
	`roles` text NOT NULL,
	`email_verified_at` integer,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL
);

CREATE UNIQUE INDEX `users_public_id_unique` ON `users` (`public_id`);
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);
CREATE UNIQUE INDEX `users_name_key` ON `users` (`name_key`);
CREATE TABLE `article_tags` (
	`article_id` integer NOT NULL,
	`tag_id` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`article_id`, `tag_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `article_tags_tag` ON `article_tags` (`tag_id`,`article_id`);
CREATE TABLE `articles` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`section_id` integer NOT NULL,
	`slug` text NOT NULL,
	`kind` text DEFAULT 'story' NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`kicker` text DEFAULT '' NOT NULL,
	`headline` text NOT NULL,
	`standfirst` text DEFAULT '' NOT NULL,
	`body` text NOT NULL,
	`words` integer DEFAULT 0 NOT NULL,
	`picture` text,
	`publish_at` integer,
	`updated_at` integer,
	`talk_mode` text DEFAULT 'open' NOT NULL,
	`version` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `articles_public_id_unique` ON `articles` (`public_id`);
CREATE UNIQUE INDEX `articles_address` ON `articles` (`section_id`,`slug`);
CREATE INDEX `articles_published` ON `articles` (`state`,`publish_at`,`id`);
CREATE INDEX `articles_section` ON `articles` (`section_id`,`state`,`publish_at`,`id`);
CREATE TABLE `bylines` (
	`article_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`article_id`, `person_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `bylines_person` ON `bylines` (`person_id`,`article_id`);
CREATE TABLE `corrections` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`at` integer NOT NULL,
	`severity` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX `corrections_article` ON `corrections` (`article_id`,`at`);
CREATE TABLE `people` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`role` text DEFAULT '' NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`bio` text DEFAULT '' NOT NULL,
	`portrait` text,
	`user_id` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `people_slug_unique` ON `people` (`slug`);
CREATE UNIQUE INDEX `people_user_id_unique` ON `people` (`user_id`);
CREATE TABLE `tags` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL
);

CREATE UNIQUE INDEX `tags_slug_unique` ON `tags` (`slug`);
CREATE TABLE `changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`origin` text NOT NULL,
	`change` text NOT NULL
);

CREATE INDEX `changes_at` ON `changes` (`at`);
CREATE TABLE `comment_revisions` (
	`comment_id` integer NOT NULL,
	`rev` integer NOT NULL,
	`source` text NOT NULL,
	`words` text NOT NULL,
	`plain` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`comment_id`, `rev`),
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `comments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`article_id` integer NOT NULL,
	`author_id` integer,
	`author_name` text,
	`parent_id` integer DEFAULT 0 NOT NULL,
	`root_id` integer DEFAULT 0 NOT NULL,
	`depth` integer NOT NULL,
	`path` text NOT NULL,
	`state` text NOT NULL,
	`current_rev` integer NOT NULL,
	`reviewed_rev` integer,
	`version` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`published_at` integer,
	`edited_at` integer,
	`idempotency_key` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `comments_public_id_unique` ON `comments` (`public_id`);
CREATE UNIQUE INDEX `comments_path` ON `comments` (`article_id`,`path`);
CREATE INDEX `comments_threads` ON `comments` (`article_id`,`root_id`,`path`);
CREATE INDEX `comments_root` ON `comments` (`root_id`,`path`);
CREATE INDEX `comments_author` ON `comments` (`author_id`,`state`,`id`);
CREATE INDEX `comments_state` ON `comments` (`state`,`id`);
CREATE INDEX `comments_shown` ON `comments` (`article_id`) WHERE "comments"."state" = 'published';
CREATE INDEX `comments_root_shown` ON `comments` (`root_id`) WHERE "comments"."state" = 'published';
CREATE UNIQUE INDEX `comments_idempotency` ON `comments` (`author_id`,`idempotency_key`);
CREATE TABLE `evaluations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`comment_id` integer NOT NULL,
	`rev` integer NOT NULL,
	`policy_version` integer NOT NULL,
	`verdict` text NOT NULL,
	`deciding_rule` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE INDEX `evaluations_comment` ON `evaluations` (`comment_id`,`rev`);
CREATE TABLE `event_texts` (
	`event_id` integer PRIMARY KEY NOT NULL,
	`note` text NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `moderation_events`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `findings` (
	`evaluation_id` integer NOT NULL,
	`rule` text NOT NULL,
	`outcome` text NOT NULL,
	`evidence` text NOT NULL,
	PRIMARY KEY(`evaluation_id`, `rule`),
	FOREIGN KEY (`evaluation_id`) REFERENCES `evaluations`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE TABLE `moderation_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` integer,
	`action` text NOT NULL,
	`comment_id` integer NOT NULL,
	`rev` integer NOT NULL,
	`from_state` text,
	`to_state` text NOT NULL,
	`from_reviewed_rev` integer,
	`to_reviewed_rev` integer,
	`reason_id` integer,
	`evaluation_id` integer,
	`batch_id` text NOT NULL,
	`reverts_id` integer,
	`text_digest` text NOT NULL,
	`prev_hash` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reason_id`) REFERENCES `reasons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`evaluation_id`) REFERENCES `evaluations`(`id`) ON UPDATE no action ON DELETE no action
);

CREATE UNIQUE INDEX `moderation_events_hash_unique` ON `moderation_events` (`hash`);
CREATE INDEX `events_comment` ON `moderation_events` (`comment_id`,`id`);
CREATE INDEX `events_batch` ON `moderation_events` (`batch_id`);
CREATE UNIQUE INDEX `events_revert_once` ON `moderation_events` (`reverts_id`) WHERE "moderation_events"."reverts_id" is not null;
CREATE UNIQUE INDEX `events_chain` ON `moderation_events` (`comment_id`,`prev_hash`);
CREATE TABLE `reasons` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`code` text NOT NULL,
	`position` integer NOT NULL,
	`is_active` integer DEFAULT true NOT NULL
);

CREATE UNIQUE INDEX `reasons_code_unique` ON `reasons` (`code`);
CREATE TABLE `sections` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`colour` text NOT NULL,
	`position` integer NOT NULL
);

CREATE UNIQUE INDEX `sections_slug_unique` ON `sections` (`slug`);
CREATE TABLE `site` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`tagline` text NOT NULL,
	`language` text NOT NULL,
	`time_zone` text NOT NULL,
	`contact` text NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL
);
