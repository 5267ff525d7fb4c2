package org.treerings.app.importing.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.text.Line;
import org.treerings.app.importing.text.Lines;

/** Reads the award tracks: under a track's title a level, under the level its percentage. */
final class Awards {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}+) ?% complete");

    private final Lines lines;
    private final Catalogue catalogue;
    private final List<Overview.Award> found = new ArrayList<>();
    private String track = "";
    private @Nullable String level;

    Awards(Lines lines, Catalogue catalogue) {
        this.lines = lines;
        this.catalogue = catalogue;
    }

    void track(Line title) {
        track = catalogue.track(title.key()).orElseThrow().code();
        level = null;
    }

    void read(Line line) {
        Optional<String> named = catalogue.level(line.key()).map(title -> title.code());
        Matcher percent = PERCENT.matcher(line.key());
        if (named.isPresent()) {
            level = named.get();
            lines.place(line);
        } else if (level != null && percent.matches()) {
            found.add(new Overview.Award(track, level, Integer.parseInt(percent.group(1)), line.number()));
            level = null;
            lines.place(line);
        }
    }

    List<Overview.Award> found() {
        return List.copyOf(found);
    }
}
