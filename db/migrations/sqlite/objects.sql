-- What drizzle-kit does not know. Run again after every migration (a rebuilt table loses its triggers) and whenever it changes.

-- The moderation log is append-only; only the demo paper's goes, with the whole demo paper.
drop trigger if exists moderation_events_no_update;
create trigger moderation_events_no_update before update on moderation_events
begin
  select raise(abort, 'the moderation log is append-only');
end;
drop trigger if exists moderation_events_no_delete;
create trigger moderation_events_no_delete before delete on moderation_events
when not exists (select 1 from site where is_demo = 1)
begin
  select raise(abort, 'the moderation log is append-only');
end;

-- The row that the health check writes.
create table if not exists heartbeat (id integer primary key check (id = 1), at integer not null);

-- Notes for the search's index what has changed, whoever changed it: see db/schema/search.ts.
drop trigger if exists search_article_insert;
create trigger search_article_insert after insert on articles when new.state = 'published'
begin
  insert into search_pending (kind, subject_id) values ('article', new.id);
end;
drop trigger if exists search_article_update;
create trigger search_article_update after update of section_id, kind, state, headline, standfirst, body, publish_at, live on articles
begin
  insert into search_pending (kind, subject_id) values ('article', new.id);
end;
drop trigger if exists search_article_move;
create trigger search_article_move after update of section_id on articles when new.section_id <> old.section_id
begin
  insert into search_pending (kind, subject_id) select 'comment', id from comments where article_id = new.id and state = 'published';
end;
drop trigger if exists search_article_delete;
create trigger search_article_delete after delete on articles
begin
  insert into search_pending (kind, subject_id) values ('article', old.id);
end;
drop trigger if exists search_byline_insert;
create trigger search_byline_insert after insert on bylines
begin
  insert into search_pending (kind, subject_id) values ('article', new.article_id);
end;
drop trigger if exists search_byline_delete;
create trigger search_byline_delete after delete on bylines
begin
  insert into search_pending (kind, subject_id) values ('article', old.article_id);
end;
drop trigger if exists search_article_tag_insert;
create trigger search_article_tag_insert after insert on article_tags
begin
  insert into search_pending (kind, subject_id) values ('article', new.article_id);
end;
drop trigger if exists search_article_tag_delete;
create trigger search_article_tag_delete after delete on article_tags
begin
  insert into search_pending (kind, subject_id) values ('article', old.article_id);
end;
drop trigger if exists search_person_update;
create trigger search_person_update after update of name on people
begin
  insert into search_pending (kind, subject_id) select 'article', article_id from bylines where person_id = new.id;
end;
drop trigger if exists search_tag_update;
create trigger search_tag_update after update of name on tags
begin
  insert into search_pending (kind, subject_id) select 'article', article_id from article_tags where tag_id = new.id;
end;
drop trigger if exists search_live_block_insert;
create trigger search_live_block_insert after insert on live_blocks
begin
  insert into search_pending (kind, subject_id) values ('article', new.article_id);
end;
drop trigger if exists search_live_block_update;
create trigger search_live_block_update after update of headline, body on live_blocks
begin
  insert into search_pending (kind, subject_id) values ('article', new.article_id);
end;
drop trigger if exists search_live_block_delete;
create trigger search_live_block_delete after delete on live_blocks
begin
  insert into search_pending (kind, subject_id) values ('article', old.article_id);
end;
drop trigger if exists search_comment_insert;
create trigger search_comment_insert after insert on comments when new.state = 'published'
begin
  insert into search_pending (kind, subject_id) values ('comment', new.id);
end;
drop trigger if exists search_comment_update;
create trigger search_comment_update after update of state, current_rev on comments
begin
  insert into search_pending (kind, subject_id) values ('comment', new.id);
end;
drop trigger if exists search_comment_delete;
create trigger search_comment_delete after delete on comments
begin
  insert into search_pending (kind, subject_id) values ('comment', old.id);
end;
