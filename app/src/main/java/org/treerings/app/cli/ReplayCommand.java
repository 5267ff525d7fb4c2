package org.treerings.app.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.PrintStream;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treerings.commands.Cities;
import org.treerings.kernel.identity.CityId;
import org.treerings.queries.Page;
import org.treerings.queries.facts.Change;
import org.treerings.queries.facts.History;

/**
 * {@code replay CITY [--until POSITION]}: prints a city's story entry by entry, with the state after each. Exit code 1 if no
 * such city is registered.
 */
public final class ReplayCommand {

    private static final String UNTIL = "--until";
    private static final Pattern POSITION = Pattern.compile("[0-9]{1,18}");
    private static final int PAGE = 500;

    private final History history;
    private final Story story;
    private final Cities cities;

    public ReplayCommand(History history, Story story, Cities cities) {
        this.history = history;
        this.story = story;
        this.cities = cities;
    }

    public int run(List<String> words, PrintStream out) {
        boolean whole = words.size() == 1;
        boolean part = words.size() == 3
                && words.get(1).equals(UNTIL)
                && POSITION.matcher(words.get(2)).matches();
        if (!whole && !part) {
            out.println("replay needs a city's id: replay CITY [--until POSITION]");
            return 2;
        }
        Optional<CityId> city = city(words.getFirst());
        Optional<ZoneId> zone = city.flatMap(cities::timeZone);
        if (zone.isEmpty()) {
            out.printf("%s: no such city is registered%n", words.getFirst());
            return 1;
        }
        tell(city.orElseThrow(), zone.get(), part ? Long.valueOf(words.get(2)) : null, out);
        return 0;
    }

    private static Optional<CityId> city(String word) {
        try {
            return Optional.of(new CityId(word));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void tell(CityId city, ZoneId zone, @Nullable Long until, PrintStream out) {
        History.Filter filter = new History.Filter(null, null, null, null, null, null, null, until);
        String cursor = null;
        do {
            Page<Change> page = history.of(city, filter, cursor, PAGE);
            page.items().stream()
                    .collect(groupingBy(Change::entry, LinkedHashMap::new, toList()))
                    .values()
                    .forEach(entry -> story.tell(city, zone, entry, out));
            cursor = page.next();
        } while (cursor != null);
    }
}
