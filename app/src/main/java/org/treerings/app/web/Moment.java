package org.treerings.app.web;

import java.time.LocalDate;

/**
 * Which state of a city is meant.
 *
 * @param day as of which
 * @param position as it was known when the entry there had been recorded and none after it
 */
public record Moment(LocalDate day, long position) {}
