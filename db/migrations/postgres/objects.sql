-- What drizzle-kit does not know. Run again after every migration and whenever it changes.

-- The moderation log is append-only; only the demo paper's goes, with the whole demo paper.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (select 1 from site where is_demo) then
    return old;
  end if;
  raise exception '% is append-only', tg_table_name;
end $$;
create or replace trigger moderation_events_append_only before update or delete on moderation_events
  for each row execute function refuse_change();
create or replace trigger moderation_events_no_truncate before truncate on moderation_events
  for each statement execute function refuse_change();

-- The row that the health check writes.
create table if not exists heartbeat (id integer primary key check (id = 1), at timestamp (3) with time zone not null);

-- Tells the other servers that something changed, once a transaction, when it is committed: see db/listen.ts.
create or replace function announce_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('broadsheet_changes', '');
  return null;
end $$;
create or replace trigger changes_announced after insert on changes for each statement execute function announce_change();

-- Counters of rate-limiter-flexible, which makes no table of its own here.
create table if not exists rate_limits (key varchar(255) primary key, points integer not null default 0, expire bigint);

-- Notes for the search's index what has changed, whoever changed it: see db/schema/search.ts.
create or replace function note_article_for_search() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    insert into search_pending (kind, subject_id) values ('article', old.id);
    return null;
  end if;
  if tg_op = 'UPDATE' or new.state = 'published' then
    insert into search_pending (kind, subject_id) values ('article', new.id);
  end if;
  if tg_op = 'UPDATE' and new.section_id <> old.section_id then
    insert into search_pending (kind, subject_id) select 'comment', id from comments where article_id = new.id and state = 'published';
  end if;
  return null;
end $$;
create or replace trigger search_article
  after insert or delete or update of section_id, kind, state, headline, standfirst, body, publish_at, live on articles
  for each row execute function note_article_for_search();

create or replace function note_article_part_for_search() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    insert into search_pending (kind, subject_id) values ('article', old.article_id);
  else
    insert into search_pending (kind, subject_id) values ('article', new.article_id);
  end if;
  return null;
end $$;
create or replace trigger search_byline after insert or delete on bylines
  for each row execute function note_article_part_for_search();
create or replace trigger search_article_tag after insert or delete on article_tags
  for each row execute function note_article_part_for_search();

create or replace trigger search_live_block after insert or delete or update of headline, body on live_blocks
  for each row execute function note_article_part_for_search();

create or replace function note_name_for_search() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'people' then
    insert into search_pending (kind, subject_id) select 'article', article_id from bylines where person_id = new.id;
  else
    insert into search_pending (kind, subject_id) select 'article', article_id from article_tags where tag_id = new.id;
  end if;
  return null;
end $$;
create or replace trigger search_person after update of name on people for each row execute function note_name_for_search();
create or replace trigger search_tag after update of name on tags for each row execute function note_name_for_search();

create or replace function note_comment_for_search() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    insert into search_pending (kind, subject_id) values ('comment', old.id);
  elsif tg_op = 'UPDATE' or new.state = 'published' then
    insert into search_pending (kind, subject_id) values ('comment', new.id);
  end if;
  return null;
end $$;
create or replace trigger search_comment after insert or delete or update of state, current_rev on comments
  for each row execute function note_comment_for_search();
