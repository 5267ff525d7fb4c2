package org.treerings.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.facts.Recorded;

/** Cities with the same 500 paths of which more or less was recorded. Which it is follows from the number of the entry alone. */
enum Past {
    SMALL(0, false, true),
    /** A version of any path follows another one. */
    LARGE(0, false, true),
    /** Nine versions in ten are of one path. */
    LOPSIDED(1, true, true),
    /** The same on days in no order; a tenth as many. */
    SCATTERED(2, true, false);

    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 3650;
    /** Entries that someone records without a break. */
    private static final int SITTING = 20;

    private static final Duration BETWEEN_SITTINGS = Duration.ofMinutes(100);
    private static final Duration BETWEEN_ENTRIES = Duration.ofMillis(700);

    /** Large cities that were told of before. */
    private final int earlier;

    private final boolean lopsided;
    private final boolean inOrder;

    Past(int earlier, boolean lopsided, boolean inOrder) {
        this.earlier = earlier;
        this.lopsided = lopsided;
        this.inOrder = inOrder;
    }

    CityId city() {
        return new CityId(name().toLowerCase(Locale.ROOT));
    }

    /** How many entries it has. */
    int entries(Scale scale) {
        return switch (this) {
            case SMALL -> scale.small();
            case LARGE, LOPSIDED -> scale.large();
            case SCATTERED -> scale.large() / 10;
        };
    }

    /** Where it begins: one city's entries follow upon the other's. */
    long first(Scale scale) {
        return this == SMALL ? 0 : scale.small() + (long) earlier * scale.large();
    }

    /** The position of the last entry that is known at a share of all of them. */
    long position(double share, Scale scale) {
        return first(scale) + (long) (share * entries(scale));
    }

    static LocalDate day(double share) {
        return FIRST_DAY.plusDays((long) (share * DAYS));
    }

    Stream<Recorded> told(Scale scale) {
        Telling telling = new Telling(this, city(), first(scale), entries(scale));
        return IntStream.range(0, entries(scale)).mapToObj(telling::entry);
    }

    /** Which of several things an entry is about. */
    int topic(int entry, int topics) {
        boolean first = entry <= topics;
        return lopsided && !first && entry % 10 != 0 ? Telling.BUSY : (first ? entry - 1 : spread(entry, topics));
    }

    // 7919 is prime: every topic gets its turn, and not after the same one each time.
    private static int spread(int entry, int topics) {
        return (int) (entry * 7919L / (entry % 10 == 0 ? 10 : 1) % topics);
    }

    /** A fifth of what counts in order was forgotten at its time. */
    LocalDate day(int entry, int entries, SplittableRandom chance) {
        long today = (long) DAYS * entry / entries;
        boolean late = !inOrder || entry % 5 == 0;
        return FIRST_DAY.plusDays(late ? chance.nextLong(inOrder ? today + 1 : DAYS) : today);
    }

    static int sitting(int entry) {
        return entry / SITTING;
    }

    static boolean endsSitting(int entry) {
        return entry % SITTING == SITTING - 1;
    }

    static Instant recordedAt(int entry) {
        return Instant.parse("2016-01-01T00:00:00Z")
                .plus(BETWEEN_SITTINGS.multipliedBy(sitting(entry)))
                .plus(BETWEEN_ENTRIES.multipliedBy(entry % SITTING));
    }
}
