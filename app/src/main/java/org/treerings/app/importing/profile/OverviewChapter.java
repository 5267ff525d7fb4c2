package org.treerings.app.importing.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.text.Line;
import org.treerings.app.importing.text.Lines;
import org.treerings.app.importing.text.Passage;
import org.treerings.kernel.measure.Numeral;

/** Reads the first chapter: the city's own words, its figures, and what the platform claims of it. */
final class OverviewChapter {

    private final Lines lines;
    private final Catalogue catalogue;
    private final Awards awards;
    private final Map<OverviewHeading, Line> values = new EnumMap<>(OverviewHeading.class);
    private final List<Line> about = new ArrayList<>();
    private List<Line> body = new ArrayList<>();
    private @Nullable OverviewHeading above;

    OverviewChapter(Lines lines, Catalogue catalogue) {
        this.lines = lines;
        this.catalogue = catalogue;
        this.awards = new Awards(lines, catalogue);
    }

    void read(List<Line> chapter) {
        for (Line line : chapter) {
            OverviewHeading.of(line.key(), catalogue)
                    .ifPresentOrElse(heading -> heading(heading, line), () -> body.add(line));
        }
    }

    /** Drops the city's words if nothing stands below them, and says where they began; absent if all is whole. */
    @Nullable
    Line cut() {
        if (above != OverviewHeading.ABOUT || body.isEmpty()) {
            return null;
        }
        Line first = body.getFirst();
        body = List.of();
        return first;
    }

    Overview found() {
        endBody();
        return overview();
    }

    private void heading(OverviewHeading heading, Line line) {
        lines.place(line);
        if (heading.isLabel() && !values.containsKey(heading)) {
            valueOf(heading).ifPresent(value -> {
                values.put(heading, value);
                body.remove(value);
            });
        }
        endBody();
        above = heading;
        if (heading == OverviewHeading.TRACK) {
            awards.track(line);
        }
    }

    /** The nearest line above the label that can be its value; else the nearest. */
    private Optional<Line> valueOf(OverviewHeading label) {
        Predicate<Line> fits = switch (label) {
            case POPULATION, ACTIONS -> line -> Numeral.of(line.text()).isPresent();
            case COUNTRY -> line -> Countries.code(line.text()).isPresent();
            default -> _ -> true;
        };
        return body.reversed().stream()
                .filter(fits)
                .findFirst()
                .or(() -> body.reversed().stream().findFirst());
    }

    private void endBody() {
        if (above == OverviewHeading.ABOUT && about.isEmpty()) {
            about.addAll(body);
        } else if (above == OverviewHeading.TRACK) {
            body.forEach(awards::read);
        }
        body = new ArrayList<>();
    }

    private Overview overview() {
        lines.place(about);
        return new Overview(
                about.isEmpty() ? null : Passage.text(about),
                passage(OverviewHeading.POPULATION),
                passage(OverviewHeading.COUNTRY),
                passage(OverviewHeading.REGION),
                Optional.ofNullable(placed(OverviewHeading.HEAD_OF_GOVERNMENT))
                        .map(HeadOfGovernment::of)
                        .orElse(null),
                actions(),
                awards.found());
    }

    private @Nullable PrintedNumber actions() {
        Line line = values.get(OverviewHeading.ACTIONS);
        PrintedNumber number = line == null ? null : PrintedNumber.of(line);
        if (line != null && number != null) {
            lines.place(line);
        }
        return number;
    }

    private @Nullable Passage passage(OverviewHeading label) {
        return Optional.ofNullable(placed(label)).map(Passage::name).orElse(null);
    }

    private @Nullable Line placed(OverviewHeading label) {
        Line value = values.get(label);
        if (value != null) {
            lines.place(value);
        }
        return value;
    }
}
