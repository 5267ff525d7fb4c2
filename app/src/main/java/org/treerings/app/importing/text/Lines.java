package org.treerings.app.importing.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lines of a document, and which of them have found their place. A line is unplaced until a reader that used all its
 * pieces says so: none can get lost.
 */
public final class Lines {

    /** A real profile has some six hundred. */
    private static final int MOST = 100_000;

    private final SortedMap<Integer, String> whole = new TreeMap<>();
    private final List<Line> pieces = new ArrayList<>();
    private final Set<Line> placed = new HashSet<>();

    private Lines() {}

    /** The lines of a text, taken apart where marks hold the platform's own words together. */
    public static Lines of(PlainText text, Vocabulary platform) {
        if (text.lines() > MOST) {
            throw new UnreadableDocument(
                    "document-too-large",
                    null,
                    "The document has %d lines; at most %d are read.".formatted(text.lines(), MOST));
        }
        Lines lines = new Lines();
        int number = 0;
        for (String line : text.text().split("\n", -1)) {
            lines.add(++number, Wording.strip(line.replace('\f', ' ')), platform);
        }
        return lines;
    }

    private void add(int number, String line, Vocabulary platform) {
        if (line.isEmpty()) {
            return;
        }
        whole.put(number, line);
        int piece = 0;
        for (String words : Markup.pieces(line, platform)) {
            pieces.add(Line.of(number, piece++, words, !words.equals(line)));
        }
    }

    public List<Line> pieces() {
        return List.copyOf(pieces);
    }

    public void place(Line line) {
        placed.add(line);
    }

    public void place(Collection<Line> lines) {
        placed.addAll(lines);
    }

    /** The text of every line that did not find its place, by number. */
    public SortedMap<Integer, String> unplaced() {
        SortedMap<Integer, String> unplaced = new TreeMap<>();
        pieces.stream()
                .filter(piece -> !placed.contains(piece))
                .map(Line::number)
                .forEach(number -> unplaced.put(number, whole.getOrDefault(number, "")));
        return unplaced;
    }
}
