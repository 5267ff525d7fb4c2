-- A fact of which nobody knows any more what it said holds its place.
alter table queries.fact drop constraint fact_state_check;
alter table queries.fact add check (state in ('present', 'withdrawn', 'erased'));
comment on column reporting.history.state is
    'present, withdrawn where the city took it back, or erased where nobody knows any more what it said';

-- Profiles list what is erased: tables with something in them are built anew.
update queries.projection set version = '3' where name = 'facts' and not exists (select from queries.fact);
