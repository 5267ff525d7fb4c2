-- What nothing was recorded of before is none.
alter table queries.city
    add column resources            integer not null default 0,
    add column steps_with_resources integer not null default 0,
    add column indicators_assessed  integer not null default 0;

alter table queries.city
    alter column resources drop default,
    alter column steps_with_resources drop default,
    alter column indicators_assessed drop default;
