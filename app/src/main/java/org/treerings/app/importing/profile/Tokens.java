package org.treerings.app.importing.profile;

import java.util.ArrayList;
import java.util.List;
import org.treerings.app.importing.text.Line;

/**
 * Tells titles from texts. A title is known from the catalogue, or stands where only a title can: below the words that
 * announce a commitment, above those that announce a description. The line below a text's heading is text.
 */
final class Tokens {

    private final List<Line> lines;
    private final Catalogue catalogue;
    private Part above = Part.TEXT;

    Tokens(List<Line> lines, Catalogue catalogue) {
        this.lines = lines;
        this.catalogue = catalogue;
    }

    List<Token> read() {
        List<Token> tokens = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            String key = line.key();
            Part alone = Part.of(key);
            boolean described =
                    at + 1 < lines.size() && Part.of(lines.get(at + 1).key()) == Part.DESCRIPTION;
            above = alone == Part.TEXT ? among(key, described) : alone;
            tokens.add(new Token(above, line));
        }
        return tokens;
    }

    private Part among(String key, boolean described) {
        if (catalogue.isAction(key) && (described || !above.isHeadOfText())) {
            return Part.ACTION;
        }
        if (above.isHeadOfText()) {
            return Part.TEXT;
        }
        if (above == Part.COMMITMENT_MADE || catalogue.isCommitment(key)) {
            return Part.COMMITMENT;
        }
        if (catalogue.isArea(key)) {
            return Part.AREA;
        }
        return described ? Part.ACTION : Part.TEXT;
    }
}
