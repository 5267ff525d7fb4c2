package org.treerings.app.importing.text;

import java.util.List;

/**
 * Words with the line where they begin.
 *
 * @param marked whether marks were taken off them
 */
public record Passage(String text, int line, boolean marked) {

    /** Characters of a text. */
    private static final int LONGEST = 20_000;

    /** Characters of a name. */
    private static final int LONGEST_NAME = 200;

    /** A text of one or more lines, exactly as it stands: neighbours stay neighbours, paragraphs stay apart. */
    public static Passage text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        int last = lines.getFirst().number();
        for (Line line : lines) {
            if (!text.isEmpty()) {
                text.append(line.number() - last > 1 ? "\n\n" : "\n");
            }
            text.append(line.text());
            last = line.number();
            requireAtMost(LONGEST, text.length(), line);
        }
        return new Passage(text.toString(), lines.getFirst().number(), false);
    }

    /** A title on one line, without marks around it. */
    public static Passage title(Line line) {
        requireAtMost(LONGEST, line.text().length(), line);
        String bare = Wording.collapsed(Markup.off(line.text()));
        return new Passage(bare, line.number(), line.marked() || !bare.equals(Wording.collapsed(line.text())));
    }

    /** A short title: of a person, a place, an office. */
    public static Passage name(Line line) {
        requireAtMost(LONGEST_NAME, line.text().length(), line);
        return title(line);
    }

    private static void requireAtMost(int most, int length, Line line) {
        if (length > most) {
            throw new UnreadableDocument(
                    "text-too-long",
                    line.number(),
                    "The text up to this line has %d characters or more; at most %d are recorded."
                            .formatted(length, most));
        }
    }
}
