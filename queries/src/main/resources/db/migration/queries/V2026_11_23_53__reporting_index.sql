create view reporting.index_years as
select
    city.city,
    city.name as city_name,
    city.country,
    city.region,
    year.year,
    year.edition,
    year.score,
    year.assessed,
    year.attainable,
    year.maximum
from queries.city
    cross join lateral jsonb_to_record(convert_from(city.document, 'UTF8')::jsonb) as profile(index jsonb)
    cross join lateral jsonb_to_recordset(profile.index -> 'years') as year(
        year integer, edition text, score integer, assessed integer, attainable integer, maximum integer);

comment on view reporting.index_years is 'A row a year for which a city assessed anything of the City Biodiversity Index';
comment on column reporting.index_years.year is 'That was assessed';
comment on column reporting.index_years.edition is 'Of the index';
comment on column reporting.index_years.score is 'Points of what was assessed';
comment on column reporting.index_years.assessed is 'How many indicators were assessed';
comment on column reporting.index_years.attainable is 'Points that those are worth';
comment on column reporting.index_years.maximum is 'Points of all indicators together';

-- The document tells the indicators of the latest year only; those of each year stand in the facts.
create view reporting.indicators as
select
    city.city,
    city.name as city_name,
    city.country,
    city.region,
    year.year,
    indicator.indicator,
    indicator.code,
    indicator.title,
    indicator.component,
    case when assessed.position is null then 'not-assessed' else 'assessed' end as state,
    (assessed.value ->> 'score')::integer as score,
    indicator.maximum,
    assessed.value ->> 'scoring' as scoring,
    (assessed.value ->> 'value')::numeric as value,
    assessed.value #>> '{justification,text}' as justification,
    assessed.stated_on,
    assessed.counts_from,
    assessed.recorded_at,
    assessed.entry,
    case when assessed.position is not null then path.version end as version
from queries.city
    cross join lateral jsonb_to_record(convert_from(city.document, 'UTF8')::jsonb) as profile(index jsonb)
    cross join lateral jsonb_to_recordset(profile.index -> 'years') as year(year integer, edition text)
    cross join lateral jsonb_to_recordset(profile.index -> 'indicators') as indicator(
        indicator integer, code text, title text, component text, maximum integer)
    left join queries.path
        on path.city = city.city and path.path = 'index/' || year.year || '/' || indicator.indicator
    left join lateral (
        select * from queries.fact
        where fact.city = path.city and fact.path = path.path and fact.retracted_at is null
        order by fact.counts_from desc, fact.position desc
        limit 1) as assessed on assessed.value ->> 'edition' = year.edition;

comment on view reporting.indicators is 'A row an indicator of the City Biodiversity Index in each year for which a city assessed any';
comment on column reporting.indicators.year is 'That was assessed';
comment on column reporting.indicators.indicator is 'Its number';
comment on column reporting.indicators.code is 'A stable word for it';
comment on column reporting.indicators.title is 'In English';
comment on column reporting.indicators.component is 'Core component that it belongs to';
comment on column reporting.indicators.state is 'assessed or not-assessed';
comment on column reporting.indicators.score is 'Points; empty where it was not assessed: that is not 0';
comment on column reporting.indicators.maximum is 'Points that can be had';
comment on column reporting.indicators.scoring is 'computed from variables, or self-assessed by the city';
comment on column reporting.indicators.value is 'That the points are given for, in the unit that the catalogue names; empty where the city gave the points itself';
comment on column reporting.indicators.justification is 'Of points that the city gave itself';
