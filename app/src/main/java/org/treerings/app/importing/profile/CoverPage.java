package org.treerings.app.importing.profile;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.treerings.app.importing.text.Line;
import org.treerings.app.importing.text.Lines;
import org.treerings.app.importing.text.Passage;
import org.treerings.app.importing.text.PrintedDate;
import org.treerings.app.importing.text.UnreadableDocument;
import org.treerings.app.importing.text.Wording;
import org.treerings.kernel.identity.CityId;
import org.treerings.kernel.identity.Slug;

/** Reads the cover: the city's name, the statement whose profile this is, the day it was downloaded. */
final class CoverPage {

    static final String STATEMENT = "City profile downloaded from CitiesWithNature";

    /** Stands behind the name where a chapter is empty. */
    private static final String REPEATED = " has not ";

    private static final Pattern CITY = Pattern.compile("(?i)^city of (?=\\S)|(?<=\\S) city$");
    /** Characters. */
    private static final int LONGEST_DATE = 40;

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final Lines lines;

    CoverPage(Lines lines) {
        this.lines = lines;
    }

    Cover read(List<Line> page) {
        int statement = statement(page);
        Line name = name(statement < 0 ? page : page.subList(0, statement), statement < 0);
        lines.place(name);
        if (statement >= 0) {
            lines.place(page.get(statement));
        }
        List<Line> rest = page.subList(statement + 1, page.size());
        Passage title = Passage.name(name);
        return new Cover(new CityId(Slug.of(CITY.matcher(title.text()).replaceAll(""))), title, date(rest, name));
    }

    /** The line that a later chapter repeats as the city's name; else the one nearest to the statement, or the first. */
    private Line name(List<Line> candidates, boolean first) {
        List<Line> undated = candidates.stream()
                .filter(line -> PrintedDate.of(line.text(), line.number()).day() == null)
                .toList();
        if (undated.isEmpty()) {
            throw new UnreadableDocument(
                    "not-a-profile", null, "A profile begins with the city's name on its cover; none is there.");
        }
        Set<String> repeated = lines.pieces().stream()
                .filter(line -> line.key().contains(REPEATED))
                .map(line -> line.key().substring(0, line.key().indexOf(REPEATED)))
                .collect(toSet());
        return undated.stream()
                .filter(line -> repeated.contains(line.key()))
                .findFirst()
                .orElse(first ? undated.getFirst() : undated.getLast());
    }

    private PrintedDate date(List<Line> rest, Line name) {
        List<Line> dates = rest.stream()
                .filter(line -> !line.equals(name))
                .filter(line -> line.text().length() <= LONGEST_DATE
                        && DIGIT.matcher(line.text()).find())
                .toList();
        return dates.stream()
                .filter(line -> PrintedDate.of(line.text(), line.number()).day() != null)
                .findFirst()
                .or(() -> dates.stream().findFirst())
                .map(this::date)
                .orElse(PrintedDate.NONE);
    }

    private PrintedDate date(Line line) {
        lines.place(line);
        return PrintedDate.of(line.text(), line.number());
    }

    private static int statement(List<Line> page) {
        String key = Wording.key(STATEMENT);
        for (int at = 0; at < page.size(); at++) {
            if (page.get(at).key().equals(key)) {
                return at;
            }
        }
        return -1;
    }
}
