package org.treerings.app.importing.profile;

import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.text.Line;
import org.treerings.app.importing.text.Passage;
import org.treerings.app.importing.text.Wording;

/**
 * Who heads the government, printed as the name, a comma and the office.
 *
 * @param name absent where the document has none, or where no comma tells it from the office
 */
public record HeadOfGovernment(@Nullable String name, String office, int line) {

    static HeadOfGovernment of(Line line) {
        String words = Passage.name(line).text();
        int comma = words.indexOf(',');
        String name = comma < 0 ? "" : Wording.collapsed(words.substring(0, comma));
        String office = Wording.collapsed(words.substring(comma + 1));
        return new HeadOfGovernment(
                name.isEmpty() ? null : name,
                office.isEmpty() ? OverviewHeading.HEAD_OF_GOVERNMENT.words() : office,
                line.number());
    }
}
