package org.treerings.queries.facts;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.kernel.event.CityEvent;
import org.treerings.kernel.event.EntryRetracted;
import org.treerings.kernel.event.Provenance;
import org.treerings.kernel.identity.CityId;

/** The state of a city told from its entries, in the plainest way, to be compared with what the database says. */
final class NaiveFold {

    /** A version of a path. */
    record Version(
            String path,
            LocalDate day,
            long position,
            @Nullable String value) {

        private static final Comparator<Version> ORDER = comparing(Version::day).thenComparingLong(Version::position);
    }

    private final List<Version> versions = new ArrayList<>();
    private final Map<String, Long> touched = new HashMap<>();

    NaiveFold(List<Recorded> entries, CityId city, long knownAt) {
        List<Recorded> known = entries.stream()
                .filter(entry -> entry.event().city().equals(city) && entry.position() <= knownAt)
                .toList();
        known.forEach(entry -> touch(entry, known));
        known.stream()
                .filter(entry -> known.stream().noneMatch(other -> retracts(other.event(), entry)))
                .forEach(entry -> Statement.of(entry.event()).forEach(said -> versions.add(version(entry, said))));
    }

    /** The entry that last said or retracted something at each path. */
    Map<String, Long> touched() {
        return touched;
    }

    private void touch(Recorded entry, List<Recorded> known) {
        LongStream.concat(
                        LongStream.of(entry.position()),
                        known.stream()
                                .filter(other -> retracts(other.event(), entry))
                                .mapToLong(Recorded::position)
                                .limit(1))
                .forEach(position ->
                        Statement.of(entry.event()).forEach(said -> touched.merge(said.path(), position, Math::max)));
    }

    /** Position and value by path, {@code null} for what was withdrawn. */
    SortedMap<String, Version> on(LocalDate day) {
        SortedMap<String, Version> state = new TreeMap<>();
        versions.stream()
                .filter(version -> !version.day().isAfter(day))
                .sorted(Version.ORDER)
                .forEach(version -> state.put(version.path(), version));
        for (String path :
                List.copyOf(new TreeSet<>(versions.stream().map(Version::path).toList()))) {
            if (!state.containsKey(path)
                    && isContainer(path)
                    && (isCity(path) || state.keySet().stream().anyMatch(inside(path)))) {
                own(path).min(Version.ORDER).ifPresent(first -> state.put(path, first));
            }
        }
        return state;
    }

    private Stream<Version> own(String path) {
        return versions.stream().filter(version -> version.path().equals(path) && version.value() != null);
    }

    private static boolean isContainer(String path) {
        return isCity(path) || path.matches("commitments/[^/]+(/actions/[^/]+)?");
    }

    private static boolean isCity(String path) {
        return path.matches("registration|name");
    }

    private static Predicate<String> inside(String path) {
        return other -> other.startsWith(path + "/");
    }

    private static Version version(Recorded entry, Statement said) {
        LocalDate statedOn = entry.event().statedOn();
        Provenance.Source document = entry.provenance().source();
        LocalDate recorded = LocalDate.ofInstant(entry.recordedAt(), ZoneId.of("Asia/Shanghai"));
        LocalDate undated = document == null ? recorded : document.date();
        LocalDate day = statedOn != null ? statedOn : undated;
        return new Version(
                said.path(),
                day,
                entry.position(),
                said.value() == null ? null : said.value().toString());
    }

    private static boolean retracts(CityEvent event, Recorded entry) {
        return event instanceof EntryRetracted retracted && retracted.entry().equals(entry.entry());
    }
}
