package org.treerings.app.importing.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.text.Line;
import org.treerings.app.importing.text.Lines;
import org.treerings.app.importing.text.Wording;
import org.treerings.kernel.framework.BiodiversityIndex;

/** Reads the chapter of the index: points claimed in all and in each core component. */
final class IndexChapter {

    private static final Pattern TOTAL = Pattern.compile("(\\d{1,4}) points?");
    private static final Pattern POINTS = Pattern.compile("core component total score: (\\d{1,4}) of \\d{1,4} points?");
    private static final String NOT_STARTED = Wording.key("has not started on this biodiversity index section");

    private final Lines lines;
    private final Catalogue catalogue;
    private final List<Index.Component> components = new ArrayList<>();
    private @Nullable PrintedNumber total;

    IndexChapter(Lines lines, Catalogue catalogue) {
        this.lines = lines;
        this.catalogue = catalogue;
    }

    Index read(List<Line> chapter) {
        chapter.forEach(this::read);
        return new Index(total, List.copyOf(components));
    }

    private void read(Line line) {
        String key = line.key();
        Optional<BiodiversityIndex.Component> component = catalogue.component(key);
        Matcher all = TOTAL.matcher(key);
        Matcher points = POINTS.matcher(key);
        if (component.isPresent()) {
            components.add(new Index.Component(component.get().code(), line.number(), null, true));
        } else if (all.matches() && total == null) {
            total = number(all, line);
        } else if (components.isEmpty()) {
            return;
        } else if (points.matches() && components.getLast().points() == null) {
            Index.Component last = components.removeLast();
            components.add(new Index.Component(last.code(), last.line(), number(points, line), last.started()));
        } else if (key.endsWith(NOT_STARTED)) {
            Index.Component last = components.removeLast();
            components.add(new Index.Component(last.code(), last.line(), last.points(), false));
        } else {
            return;
        }
        lines.place(line);
    }

    private static PrintedNumber number(Matcher points, Line line) {
        return new PrintedNumber(Integer.parseInt(points.group(1)), line.number());
    }
}
