CREATE TABLE "pick_sentences" (
	"event_id" bigint PRIMARY KEY NOT NULL,
	"sentence" text NOT NULL
);

ALTER TABLE "comments" ADD COLUMN "pick_event_id" bigint;
ALTER TABLE "pick_sentences" ADD CONSTRAINT "pick_sentences_event_id_moderation_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."moderation_events"("id") ON DELETE no action ON UPDATE no action;
CREATE INDEX "comments_picked" ON "comments" USING btree ("state","pick_event_id") WHERE "comments"."pick_event_id" is not null;
CREATE INDEX "comments_picks" ON "comments" USING btree ("article_id","state","pick_event_id") WHERE "comments"."pick_event_id" is not null;