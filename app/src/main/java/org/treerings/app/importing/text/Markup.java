package org.treerings.app.importing.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Marks that belong to a page, not to its words. */
public final class Markup {

    private static final Pattern BOLD = Pattern.compile("\\*{2,}+");
    private static final Pattern AROUND = Pattern.compile("^[*_#\\s]++|[*_]++$");
    private static final Pattern ANY = Pattern.compile("\\*\\*|<[/!]?[A-Za-z]|^#{1,6} ", Pattern.MULTILINE);

    private Markup() {}

    /** Whether the words carry marks of a page: bold, headings, tags. */
    public static boolean in(String words) {
        return ANY.matcher(words).find();
    }

    /** A title without the marks around it; as it is if nothing but marks would be left. */
    public static String off(String title) {
        String bare = Wording.strip(AROUND.matcher(title).replaceAll(""));
        return bare.isEmpty() ? title : bare;
    }

    /**
     * The pieces of a line that bold marks hold together or enclose; the line itself unless one of them is the
     * platform's own wording, for then the marks are the city's.
     */
    static List<String> pieces(String line, Vocabulary platform) {
        if (!line.contains("**")) {
            return List.of(line);
        }
        List<String> pieces = Arrays.stream(BOLD.split(line))
                .map(Wording::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
        boolean platforms = pieces.size() == 1
                ? platform.isHeading(Wording.key(pieces.getFirst()))
                : pieces.stream().anyMatch(piece -> platform.isUnmistakable(Wording.key(piece)));
        return platforms ? pieces : List.of(line);
    }
}
