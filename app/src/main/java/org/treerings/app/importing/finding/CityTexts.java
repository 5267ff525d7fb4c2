package org.treerings.app.importing.finding;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.profile.PrintedAction;
import org.treerings.app.importing.profile.PrintedText;
import org.treerings.app.importing.profile.Profile;
import org.treerings.app.importing.text.Passage;

/** The texts that the city wrote, each once: about itself, of its actions, of its targets. */
final class CityTexts {

    /** A text and the path of its fact. */
    record Words(String text, int line, String path) {}

    private CityTexts() {}

    static Stream<Words> of(Profile profile) {
        Passage about = profile.overview().about();
        Stream<Words> first =
                about == null ? Stream.of() : Stream.of(new Words(about.text(), about.line(), "overview/about"));
        return Stream.concat(first, profile.actionPlatform().actions().flatMap(CityTexts::of));
    }

    private static Stream<Words> of(PrintedAction action) {
        PrintedText description = action.description();
        PrintedText target = action.target();
        boolean repeats =
                description != null && target != null && description.text().equals(target.text());
        return Stream.of(words(description, action, "description"), repeats ? null : words(target, action, "target"))
                .filter(Objects::nonNull);
    }

    private static @Nullable Words words(@Nullable PrintedText text, PrintedAction action, String item) {
        return text == null ? null : new Words(text.text().text(), text.line(), action.path() + "/" + item);
    }
}
