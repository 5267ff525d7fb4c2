package org.treerings.queries.facts;

/**
 * A version of a baseline, a target or a progress report.
 *
 * @param revision which one of its place it is, in the order of recording, from 1
 */
public record Claim(Fact fact, int revision) {}
