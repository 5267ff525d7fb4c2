create view reporting.actions as
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
    action.id as action,
    action.title as action_title,
    action.titles as action_titles,
    action.own,
    action."globalTargets" as global_targets,
    description.text as description,
    description.language as description_language,
    baseline.sentence as baseline,
    baseline.measure -> 'values' as baseline_values,
    baseline."statedOn" as baseline_stated_on,
    target.text as target,
    target.measure -> 'values' as target_values,
    target."statedOn" as target_stated_on,
    target."dueOn" as due_on,
    progress.status,
    progress.method,
    (select min(slot.completion) from jsonb_to_recordset(progress.slots) as slot(completion numeric)) as completion,
    freshness."updatedOn" as updated_on,
    freshness."ageInDays" as age_in_days,
    freshness.stale,
    jsonb_array_length(progress.reports) as reports,
    report."measuredOn" as reported_on,
    report.measure -> 'values' as reported_values,
    greatest(
        (select max(path.version) from queries.path
        where path.city = city.city and path.path = any(array[
            'registration', 'name', 'commitments/' || commitment.id,
            'commitments/' || commitment.id || '/actions/' || action.id])),
        (select max(path.version) from queries.path
        where path.city = city.city
          and path.path > 'commitments/' || commitment.id || '/actions/' || action.id || '/'
          and path.path < 'commitments/' || commitment.id || '/actions/' || action.id || '0')) as version
from queries.city
    cross join lateral jsonb_to_record(convert_from(city.document, 'UTF8')::jsonb) as profile("actionAreas" jsonb)
    cross join lateral jsonb_to_recordset(profile."actionAreas") as area(number integer, title text, commitments jsonb)
    cross join lateral jsonb_to_recordset(area.commitments) as commitment(id text, title text, actions jsonb)
    cross join lateral jsonb_to_recordset(commitment.actions) as action(
        id text, title text, titles jsonb, own boolean, "globalTargets" jsonb,
        description jsonb, baseline jsonb, target jsonb, progress jsonb)
    cross join lateral jsonb_to_record(action.description) as description(text text, language text)
    cross join lateral jsonb_to_record(action.baseline) as baseline(sentence text, measure jsonb, "statedOn" date)
    cross join lateral jsonb_to_record(action.target) as target(text text, measure jsonb, "statedOn" date, "dueOn" date)
    cross join lateral jsonb_to_record(action.progress) as progress(
        status text, method text, slots jsonb, freshness jsonb, reports jsonb)
    cross join lateral jsonb_to_record(progress.freshness) as freshness(
        "updatedOn" date, "ageInDays" bigint, stale boolean)
    cross join lateral jsonb_to_record(progress.reports -> -1) as report("measuredOn" date, measure jsonb);

comment on view reporting.actions is 'A row an action that a city takes under a commitment: what it promised, and how far it has come on its day';
comment on column reporting.actions.own is 'Whether it is the city''s own: the catalogue does not offer it';
comment on column reporting.actions.global_targets is 'Numbers of the global targets that the catalogue aligns it to, inferred from the wording';
comment on column reporting.actions.description is 'How the city takes the action, in its own words';
comment on column reporting.actions.description_language is 'BCP 47 tag; und where nobody said which';
comment on column reporting.actions.baseline is 'Where the city starts from: the sentence with its values';
comment on column reporting.actions.baseline_values is 'Values of the baseline by slot; see measures for one row a value';
comment on column reporting.actions.baseline_stated_on is 'Day on which the city said so; empty where nobody knows';
comment on column reporting.actions.target is 'Where the city wants to get, in its words';
comment on column reporting.actions.target_values is 'Values of the target by slot; empty where it is in words only';
comment on column reporting.actions.target_stated_on is 'Day on which the city said so; empty where nobody knows';
comment on column reporting.actions.due_on is 'Day by which the target is to be reached; empty where none was given';
comment on column reporting.actions.status is 'What can be said of progress on the row''s day, such as on-track, overdue or no-baseline';
comment on column reporting.actions.method is 'How progress is told, such as linear-completion';
comment on column reporting.actions.completion is 'Share of the way from baseline to target that is done, 1 for all of it, below 0 for a step back; of several slots the least';
comment on column reporting.actions.updated_on is 'Last day on which baseline, target or progress were said or confirmed';
comment on column reporting.actions.age_in_days is 'Days from then to the row''s day';
comment on column reporting.actions.stale is 'Whether that is longer than the rules allow';
comment on column reporting.actions.reports is 'How many progress reports there are';
comment on column reporting.actions.reported_on is 'Day on which the values of the latest report were true';
comment on column reporting.actions.reported_values is 'Values of the latest report by slot';
comment on column reporting.actions.version is 'Position of the last entry that the row tells of; greater than one seen before where the row has changed';

create view reporting.measures as
select
    city.city,
    city.name as city_name,
    city.country,
    city.region,
    commitment.id as commitment,
    action.id as action,
    claim.claim,
    told."measuredOn" as measured_on,
    told."dueOn" as due_on,
    held.slot,
    measure.type,
    case when jsonb_typeof(held.value) = 'number' then held.value::numeric end as number,
    case when jsonb_typeof(held.value) = 'boolean' then held.value::boolean end as answer,
    held.note,
    told."statedOn" as stated_on,
    told."countsFrom" as counts_from,
    told."recordedAt" as recorded_at,
    told.entry,
    told.version
from queries.city
    cross join lateral jsonb_to_record(convert_from(city.document, 'UTF8')::jsonb) as profile("actionAreas" jsonb)
    cross join lateral jsonb_to_recordset(profile."actionAreas") as area(commitments jsonb)
    cross join lateral jsonb_to_recordset(area.commitments) as commitment(id text, actions jsonb)
    cross join lateral jsonb_to_recordset(commitment.actions) as action(id text, baseline jsonb, target jsonb, progress jsonb)
    cross join lateral (
        values ('baseline', action.baseline), ('target', action.target)
        union all
        select 'report' as claim, report as told from jsonb_array_elements(action.progress -> 'reports') as report) as claim(claim, told)
    cross join lateral jsonb_to_record(claim.told) as told(
        measure jsonb, "measuredOn" date, "dueOn" date,
        "statedOn" date, "countsFrom" date, "recordedAt" timestamptz, entry uuid, version bigint)
    cross join lateral jsonb_to_record(told.measure) as measure(type text, values jsonb, notes jsonb)
    cross join lateral (
        select key as slot, value.value, note.value as note
        from jsonb_each(measure.values) as value full join jsonb_each_text(measure.notes) as note using (key)) as held;

comment on view reporting.measures is 'A row a value of an action: of its baseline, its target, each of its reports';
comment on column reporting.measures.claim is 'baseline, target or report';
comment on column reporting.measures.measured_on is 'Day on which the value was true, where that is known; empty for a target';
comment on column reporting.measures.due_on is 'Day by which the target is to be reached';
comment on column reporting.measures.slot is 'Which of the sentence''s values';
comment on column reporting.measures.type is 'Of the whole sentence: count, percentage, yes-no or composite';
comment on column reporting.measures.number is 'The value, in the unit that the sentence names; percent for a percentage; empty where it is no number';
comment on column reporting.measures.answer is 'The value, where it is a yes or no';
comment on column reporting.measures.note is 'Words that were given where a value belongs';
