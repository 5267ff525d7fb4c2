package org.treerings.app.web.statistics;

import java.time.LocalDate;
import java.util.Map;

/** The figures of a day in a series. */
record DayCount(LocalDate day, Map<String, Count> figures) {}
