CREATE TABLE "article_drafts" (
	"article_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"fields" jsonb NOT NULL,
	"version" integer NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "article_drafts_article_id_user_id_pk" PRIMARY KEY("article_id","user_id")
);

CREATE TABLE "old_addresses" (
	"path" text NOT NULL,
	"article_id" bigint NOT NULL,
	CONSTRAINT "old_addresses_path_pk" PRIMARY KEY("path")
);

CREATE TABLE "imports" (
	"source" text NOT NULL,
	"kind" text NOT NULL,
	"foreign_id" text NOT NULL,
	"local_id" bigint NOT NULL,
	"digest" text NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "imports_source_kind_foreign_id_pk" PRIMARY KEY("source","kind","foreign_id")
);

ALTER TABLE "articles" ADD COLUMN "owner_id" bigint;
ALTER TABLE "corrections" ADD COLUMN "before" text DEFAULT '' NOT NULL;
ALTER TABLE "corrections" ADD COLUMN "after" text DEFAULT '' NOT NULL;
ALTER TABLE "comments" ADD COLUMN "author_key" text;
ALTER TABLE "article_drafts" ADD CONSTRAINT "article_drafts_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "article_drafts" ADD CONSTRAINT "article_drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "old_addresses" ADD CONSTRAINT "old_addresses_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "old_addresses_article" ON "old_addresses" USING btree ("article_id");
ALTER TABLE "articles" ADD CONSTRAINT "articles_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "corrections_at" ON "corrections" USING btree ("at","id");