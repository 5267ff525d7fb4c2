package org.treerings.queries.feed;

import java.util.stream.Stream;

/**
 * What is listed of each city, or counted: the same criteria do both, so that a figure and its list agree.
 *
 * @param <R> a row of the list
 */
public sealed interface Criteria<R extends FeedRow<R>> permits CityCriteria, CommitmentCriteria, ActionCriteria {

    /** The rows of a city. */
    Stream<R> rows(ToldCity told, Touches touches);

    /** How many rows that are. */
    int count(ToldCity told);
}
