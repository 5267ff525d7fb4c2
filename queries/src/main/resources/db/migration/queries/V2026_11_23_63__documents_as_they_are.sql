-- A profile of 96 kB took 2.5 ms to write compressed and 1.0 ms as it is, 0.6 and 0.4 ms to read.
alter table queries.city alter column document set storage external;
