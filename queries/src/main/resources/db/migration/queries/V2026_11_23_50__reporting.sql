-- Flat views for those who ask in SQL. What a profile tells they read off the ready document, so that they say what it says,
-- for its day; what was said and when, off the facts.
create schema if not exists reporting;

comment on schema reporting is 'Read-only views over all cities, for reports and dashboards';

-- Records and not arrows: each document is parsed once, however many columns are asked for.
create view reporting.cities as
select
    city.city,
    city.name as city_name,
    city.country,
    country.name as country_name,
    city.region,
    registration.value ->> 'subdivision' as subdivision,
    (registration.value #>> '{coordinates,latitude}')::numeric as latitude,
    (registration.value #>> '{coordinates,longitude}')::numeric as longitude,
    registration.value ->> 'wikidata' as wikidata,
    city.time_zone,
    city.day,
    about.text as about,
    about.language as about_language,
    population.value as population,
    population."statedOn" as population_stated_on,
    city.commitments,
    city.actions,
    city.baselines,
    city.targets,
    city.progress_reports,
    city.resources,
    city.steps_with_resources,
    city.indicators_assessed,
    index.state as index_state,
    index.year as index_year,
    index.score as index_score,
    index.attainable as index_attainable,
    jsonb_array_length(profile.findings) as findings,
    city.framework_version,
    city.rule_version,
    city.recorded_at,
    city.position as version
from queries.city
    cross join lateral jsonb_to_record(convert_from(city.document, 'UTF8')::jsonb)
        as profile(overview jsonb, index jsonb, findings jsonb)
    cross join lateral jsonb_to_record(profile.overview) as overview(about jsonb, population jsonb, country jsonb)
    cross join lateral jsonb_to_record(overview.country) as country(name text)
    cross join lateral jsonb_to_record(overview.about) as about(text text, language text)
    cross join lateral jsonb_to_record(overview.population) as population(value bigint, "statedOn" date)
    cross join lateral jsonb_to_record(profile.index)
        as index(state text, year integer, score integer, attainable integer)
    left join lateral (
        select value from queries.fact
        where fact.city = city.city and fact.path = 'registration' and fact.retracted_at is null
        order by counts_from desc, position desc
        limit 1) as registration on true;

comment on view reporting.cities is 'A row a city: who it is, its figures, its index in the latest year';
comment on column reporting.cities.country_name is 'Country in English';
comment on column reporting.cities.subdivision is 'ISO 3166-2, where known';
comment on column reporting.cities.latitude is 'Degrees of WGS 84, north positive, where known';
comment on column reporting.cities.longitude is 'Degrees of WGS 84, east positive, where known';
comment on column reporting.cities.wikidata is 'Wikidata id, where known';
comment on column reporting.cities.time_zone is 'Whose days are the city''s days, such as Asia/Shanghai';
comment on column reporting.cities.about is 'The city in its own words';
comment on column reporting.cities.about_language is 'BCP 47 tag; und where nobody said which';
comment on column reporting.cities.population is 'People';
comment on column reporting.cities.population_stated_on is 'Day on which the city said so; empty where nobody knows';
comment on column reporting.cities.commitments is 'How many the city made';
comment on column reporting.cities.actions is 'How many the city takes';
comment on column reporting.cities.baselines is 'How many actions have a baseline';
comment on column reporting.cities.targets is 'How many actions have a target';
comment on column reporting.cities.progress_reports is 'How many reports there are, of all actions';
comment on column reporting.cities.resources is 'How many the city shares';
comment on column reporting.cities.steps_with_resources is 'How many of the nine steps of the pathway show a resource';
comment on column reporting.cities.indicators_assessed is 'How many indicators of the index were assessed in the latest year';
comment on column reporting.cities.index_state is 'not-started, partly-assessed or assessed';
comment on column reporting.cities.index_year is 'Latest year that was assessed; empty where none was';
comment on column reporting.cities.index_score is 'Points of what was assessed in that year; empty where nothing was: that is not 0';
comment on column reporting.cities.index_attainable is 'Points that the assessed indicators are worth';
comment on column reporting.cities.findings is 'How many things a reader of the profile should look at';
comment on column reporting.cities.framework_version is 'Version of the catalogue with which the profile is told';
comment on column reporting.cities.rule_version is 'Version of the rules by which progress and age are told';
comment on column reporting.cities.recorded_at is 'When the city''s last entry was recorded';

create view reporting.commitments as
select
    city.city,
    city.name as city_name,
    city.country,
    city.region,
    city.day,
    area.number as area,
    area.title as area_title,
    commitment.id as commitment,
    commitment.title as commitment_title,
    commitment.titles as commitment_titles,
    commitment.own,
    jsonb_array_length(commitment.actions) as actions,
    commitment."statedOn" as stated_on,
    commitment."countsFrom" as counts_from,
    commitment."recordedAt" as recorded_at,
    commitment.entry,
    commitment.version
from queries.city
    cross join lateral jsonb_to_record(convert_from(city.document, 'UTF8')::jsonb) as profile("actionAreas" jsonb)
    cross join lateral jsonb_to_recordset(profile."actionAreas") as area(number integer, title text, commitments jsonb)
    cross join lateral jsonb_to_recordset(area.commitments) as commitment(
        id text, title text, titles jsonb, own boolean, actions jsonb,
        "statedOn" date, "countsFrom" date, "recordedAt" timestamptz, entry uuid, version bigint);

comment on view reporting.commitments is 'A row a commitment that a city made';
comment on column reporting.commitments.own is 'Whether it is the city''s own: the catalogue does not offer it';
comment on column reporting.commitments.actions is 'How many actions the city takes under it';
