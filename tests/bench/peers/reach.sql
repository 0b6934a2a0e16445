-- Reach by PostGIS, on a sphere as ours is: distances with use_spheroid false. Run by psql in the
-- folder of the files, with the variables km, own (sites to an organisation) and rounds. Prints the
-- seconds of each round (index and answer) as rows of "seconds,N", then rows of "pioneers,ID,H".
\set QUIET on
set client_min_messages = warning;
set max_parallel_workers_per_gather = 0;
create table given_points (id serial, longitude float8, latitude float8);
create table given_sites (id serial, longitude float8, latitude float8);
\copy given_points (longitude, latitude) from 'points.csv' csv header
\copy given_sites (longitude, latitude) from 'sites.csv' csv header
create table points as
  select id - 1 as id, ST_Point(longitude, latitude, 4326)::geography as place from given_points;
create table sites as
  select id - 1 as id, ST_Point(longitude, latitude, 4326)::geography as place from given_sites;
create table answer (id int, pioneers float8);
create table took (seconds float8);
create procedure reach(km float8, own int) language plpgsql as $$
declare began timestamptz := clock_timestamp();
begin
  truncate answer;
  drop index if exists points_place;
  create index points_place on points using gist (place);
  analyze points;
  insert into answer
    select nearest.id, sum(nearest.phi)
    from (
      select near.id,
             max((exp(-0.5 * (near.km / reach.km) ^ 2) - exp(-0.5)) / (1 - exp(-0.5))) as phi
      from (
        select p.id, s.id / own as organisation, ST_Distance(p.place, s.place, false) / 1000 as km
        from sites s join points p on ST_DWithin(p.place, s.place, reach.km * 1000, false)
      ) near
      group by near.id, near.organisation
    ) nearest
    group by nearest.id;
  insert into took values (extract(epoch from clock_timestamp() - began));
end $$;
select format('call reach(%s, %s)', :km, :own) from generate_series(1, :rounds) \gexec
copy (select 'seconds', seconds from took) to stdout csv;
copy (select 'pioneers', id, pioneers from answer) to stdout csv;
