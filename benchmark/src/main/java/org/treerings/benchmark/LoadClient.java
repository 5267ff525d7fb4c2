package org.treerings.benchmark;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.treerings.kernel.identity.CityId;

/** An officer who updates a target again and again, and turns to the next commitment before it grows long. */
final class LoadClient implements Client {

    /** A long life for a commitment. */
    private static final int UPDATES_PER_COMMITMENT = 300;

    private static final long NOTHING_SEEN = -1;

    private final Visit visit;
    private final Streams streams;
    private long version = NOTHING_SEEN;
    private long[] took = new long[1024];
    private int answers;

    LoadClient(Visit visit, CityId city) {
        this.visit = visit;
        this.streams = new Streams(city, UPDATES_PER_COMMITMENT);
    }

    @Override
    public void act() throws IOException, InterruptedException {
        Place place = streams.next();
        String commitment = "/api/cities/" + place.city() + "/commitments/" + place.commitment();
        String action = commitment + "/actions/" + Words.ACTION;
        long began = System.nanoTime();
        switch ((int) place.version()) {
            case 0 -> visit.put(commitment, "{\"title\": \"Green\"}", NOTHING_SEEN);
            case 1 -> visit.put(action, "{\"title\": \"Plant\"}", NOTHING_SEEN);
            default -> update(action + "/target", place.version());
        }
        answered(System.nanoTime() - began);
    }

    private void update(String target, long number) throws IOException, InterruptedException {
        String body = "{\"text\": \"" + Words.description(number).text() + "\", \"language\": \"en\"}";
        version = visit.put(target, body, number == 2 ? NOTHING_SEEN : version);
    }

    private void answered(long nanoseconds) {
        if (answers == took.length) {
            took = Arrays.copyOf(took, 2 * answers);
        }
        took[answers++] = nanoseconds;
    }

    /** Forgets how long answers took so far. */
    void forget() {
        answers = 0;
    }

    LongStream nanoseconds() {
        return Arrays.stream(took, 0, answers);
    }
}
