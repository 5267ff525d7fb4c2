package org.treerings.app.importing.profile;

import java.util.List;
import org.treerings.app.importing.text.Line;
import org.treerings.app.importing.text.Lines;
import org.treerings.app.importing.text.Passage;
import org.treerings.app.importing.text.Wording;

/** Reads the chapter of tools and resources: each line is one, but the statement that there are none. */
final class ResourcesChapter {

    private static final String NONE = Wording.key("has not yet posted any tools and resources");

    private final Lines lines;

    ResourcesChapter(Lines lines) {
        this.lines = lines;
    }

    List<Passage> read(List<Line> chapter) {
        lines.place(chapter);
        return chapter.stream()
                .filter(line -> !line.key().endsWith(NONE))
                .map(line -> Passage.text(List.of(line)))
                .toList();
    }
}
