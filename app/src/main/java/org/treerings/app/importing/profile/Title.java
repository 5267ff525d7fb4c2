package org.treerings.app.importing.profile;

import org.treerings.app.importing.text.Language;
import org.treerings.app.importing.text.Line;
import org.treerings.app.importing.text.Passage;
import org.treerings.kernel.measure.Text;

/**
 * A title as it is printed.
 *
 * @param marked whether marks were taken off it
 */
public record Title(Text text, int line, boolean marked) {

    static Title of(Line line, String language) {
        Passage words = Passage.title(line);
        return new Title(new Text(words.text(), language), words.line(), words.marked());
    }

    static Title own(Line line) {
        return of(line, Language.of(line.text()));
    }
}
