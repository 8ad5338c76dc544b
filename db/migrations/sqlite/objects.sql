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
