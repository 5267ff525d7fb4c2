package org.treerings.queries.statistics;

import java.time.LocalDate;

/** What was counted on a day of a series. */
public record Point(LocalDate day, Tally tally) {}
