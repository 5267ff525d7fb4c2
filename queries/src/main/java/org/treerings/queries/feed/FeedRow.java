package org.treerings.queries.feed;

/**
 * A row of a feed.
 *
 * @param <R> what it tells of
 */
public interface FeedRow<R extends FeedRow<R>> {

    /** What tells it apart from the other rows. */
    Object key();

    /** Position of the last entry that the row tells of; -1 where it is removed. */
    long version();

    /** The same where it no longer stands, or no longer is what was asked for. */
    R gone();
}
