package org.treerings.app.importing.profile;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.treerings.app.importing.text.Line;
import org.treerings.app.importing.text.Lines;

/** The lines of a document by chapter, without what the platform prints into every document. */
final class Chapters {

    private final Lines lines;
    private final Set<Chapter> numbered;
    private final Map<Chapter, List<Line>> bodies = new EnumMap<>(Chapter.class);
    private Chapter current = Chapter.COVER;

    Chapters(Lines lines) {
        this.lines = lines;
        this.numbered = lines.pieces().stream()
                .flatMap(line -> Chapter.numbered(line.key()).stream())
                .collect(toCollection(() -> EnumSet.noneOf(Chapter.class)));
        lines.pieces().forEach(this::add);
    }

    List<Line> of(Chapter chapter) {
        return bodies.getOrDefault(chapter, List.of());
    }

    Set<Chapter> present() {
        return bodies.keySet();
    }

    /** Whether the document ends within the chapter, so that its last text may be cut. */
    boolean endsIn(Chapter chapter) {
        return current == chapter;
    }

    private void add(Line line) {
        Optional<Chapter> next = startedBy(line);
        current = next.orElse(current);
        List<Line> body = bodies.computeIfAbsent(current, _ -> new ArrayList<>());
        boolean title = Chapter.titled(line.key()).filter(current::equals).isPresent();
        if (next.isPresent() || title || Boilerplate.has(line)) {
            lines.place(line);
        } else {
            body.add(line);
        }
    }

    /** A title alone starts its chapter only where the line with its number is missing: a text may quote it. */
    private Optional<Chapter> startedBy(Line line) {
        if (Boilerplate.closes(line)) {
            return Optional.of(Chapter.CLOSING);
        }
        return Chapter.numbered(line.key())
                .or(() -> Chapter.titled(line.key()).filter(chapter -> !numbered.contains(chapter)));
    }
}
