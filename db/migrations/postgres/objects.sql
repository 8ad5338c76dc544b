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
