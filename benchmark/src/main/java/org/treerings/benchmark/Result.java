package org.treerings.benchmark;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case came to.
 *
 * @param floor median, in a second
 * @param ours median, in a second
 * @param ratio of each pair, ours to its floor
 * @param target the least that the median ratio should be; 0 where there is none
 * @param latency where single answers were timed
 * @param note what else is to be told
 */
record Result(
        String name,
        int clients,
        double floor,
        double ours,
        Quartiles ratio,
        double target,
        boolean passed,
        @Nullable Latency latency,
        @Nullable String note) {

    static Result of(String name, int clients, double target, List<Pair> pairs) {
        Quartiles ratio = Quartiles.of(pairs.stream().mapToDouble(Pair::ratio));
        return new Result(
                name,
                clients,
                Quartiles.of(pairs.stream().mapToDouble(Pair::floor)).median(),
                Quartiles.of(pairs.stream().mapToDouble(Pair::ours)).median(),
                ratio,
                target,
                ratio.median() >= target,
                null,
                null);
    }

    Result with(Latency timed) {
        return new Result(name, clients, floor, ours, ratio, target, passed, timed, note);
    }

    Result with(String told) {
        return new Result(name, clients, floor, ours, ratio, target, passed, latency, told);
    }
}
