create view reporting.progress_reports as
select
    city.city,
    city.name as city_name,
    city.country,
    city.region,
    commitment.id as commitment,
    commitment.title as commitment_title,
    action.id as action,
    action.title as action_title,
    report."measuredOn" as measured_on,
    report.measure -> 'values' as reported_values,
    report.measure -> 'notes' as reported_notes,
    report.numerator,
    report.denominator,
    report.comment ->> 'text' as comment,
    report.comment ->> 'language' as comment_language,
    report.evidence,
    report.state,
    report."statedOn" as stated_on,
    report."countsFrom" as counts_from,
    report."recordedAt" as recorded_at,
    report.entry,
    report.version
from queries.city
    cross join lateral jsonb_to_record(convert_from(city.document, 'UTF8')::jsonb) as profile("actionAreas" jsonb)
    cross join lateral jsonb_to_recordset(profile."actionAreas") as area(commitments jsonb)
    cross join lateral jsonb_to_recordset(area.commitments) as commitment(id text, title text, actions jsonb)
    cross join lateral jsonb_to_recordset(commitment.actions) as action(id text, title text, progress jsonb)
    cross join lateral jsonb_to_recordset(action.progress -> 'reports') as report(
        "measuredOn" date, measure jsonb, numerator numeric, denominator numeric, comment jsonb, evidence text, state text,
        "statedOn" date, "countsFrom" date, "recordedAt" timestamptz, entry uuid, version bigint);

comment on view reporting.progress_reports is 'A row a report of how far an action has come';
comment on column reporting.progress_reports.measured_on is 'Day on which the values were true';
comment on column reporting.progress_reports.reported_values is 'Values by slot; see measures for one row a value';
comment on column reporting.progress_reports.reported_notes is 'Words that were given where values belong, by slot';
comment on column reporting.progress_reports.numerator is 'Of a share, where its parts are known';
comment on column reporting.progress_reports.denominator is 'Of a share, where its parts are known';
comment on column reporting.progress_reports.comment is 'The city''s own words';
comment on column reporting.progress_reports.comment_language is 'BCP 47 tag; und where nobody said which';
comment on column reporting.progress_reports.evidence is 'Resource of the city that shows it';
comment on column reporting.progress_reports.state is 'measured, partly-measured, noted or stated: how much of it is in numbers';

create view reporting.resources as
select
    city.city,
    city.name as city_name,
    city.country,
    city.region,
    resource.id as resource,
    resource.title,
    resource.language,
    content.kind,
    content.url,
    content.name as file_name,
    content."mediaType" as media_type,
    content.size as bytes,
    content.digest,
    (select count(*)::integer
        from jsonb_to_recordset(profile.pathway) as phase(steps jsonb)
            cross join lateral jsonb_to_recordset(phase.steps) as step(resources jsonb)
            cross join lateral jsonb_to_recordset(step.resources) as linked(id text)
        where linked.id = resource.id) as pathway_steps,
    resource."statedOn" as stated_on,
    resource."countsFrom" as counts_from,
    resource."recordedAt" as recorded_at,
    resource.entry,
    resource.version
from queries.city
    cross join lateral jsonb_to_record(convert_from(city.document, 'UTF8')::jsonb)
        as profile(pathway jsonb, resources jsonb)
    cross join lateral jsonb_to_recordset(profile.resources) as resource(
        id text, title text, language text, content jsonb,
        "statedOn" date, "countsFrom" date, "recordedAt" timestamptz, entry uuid, version bigint)
    cross join lateral jsonb_to_record(resource.content) as content(
        kind text, url text, name text, "mediaType" text, size bigint, digest text);

comment on view reporting.resources is 'A row a file or link that a city shares';
comment on column reporting.resources.resource is 'Identifier of the resource within its city';
comment on column reporting.resources.title is 'What the city calls it';
comment on column reporting.resources.language is 'BCP 47 tag of the title; und where nobody said which';
comment on column reporting.resources.kind is 'file or link';
comment on column reporting.resources.url is 'Address of a link';
comment on column reporting.resources.file_name is 'Name of a file';
comment on column reporting.resources.media_type is 'Of a file, as its bytes tell, such as application/pdf';
comment on column reporting.resources.bytes is 'Size of a file';
comment on column reporting.resources.digest is 'SHA-256 of a file''s bytes';
comment on column reporting.resources.pathway_steps is 'How many of the nine steps of the pathway show it';
