package org.treerings.benchmark;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.CommitmentId;

/** Where one client appends, and nobody else: version after version of a stream, then the next stream. */
final class Streams {

    private final CityId city;
    private final int length;
    private long appended;

    /** Streams of a city, each with as many entries before the next begins. */
    Streams(CityId city, int length) {
        this.city = city;
        this.length = length;
    }

    /** One client for each number from 0, in a city of its own. */
    static <C> List<C> clients(String name, int count, Function<CityId, C> client) {
        return IntStream.range(0, count)
                .mapToObj(number -> client.apply(new CityId(name + "-" + number)))
                .toList();
    }

    Place next() {
        CommitmentId commitment = new CommitmentId("commitment-" + appended / length);
        return new Place(city, commitment, appended++ % length);
    }
}
