package org.treerings.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ExecutionException;

/** Slices in turns, floor, ours, floor, ours: what the machine does meanwhile befalls both. */
record Pairs(Slice slice, int count) {

    /** After as many that count for nothing: new streams, new connections, and the caches of both sides. */
    List<Pair> warmed(List<? extends Client> floor, List<? extends Client> ours)
            throws InterruptedException, BrokenBarrierException, ExecutionException {
        of(floor, ours);
        return of(floor, ours);
    }

    List<Pair> of(List<? extends Client> floor, List<? extends Client> ours)
            throws InterruptedException, BrokenBarrierException, ExecutionException {
        List<Pair> pairs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            pairs.add(next(floor, ours));
        }
        return pairs;
    }

    private Pair next(List<? extends Client> floor, List<? extends Client> ours)
            throws InterruptedException, BrokenBarrierException, ExecutionException {
        return new Pair(slice.perSecond(floor), slice.perSecond(ours));
    }
}
