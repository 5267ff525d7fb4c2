package org.treerings.app.exporting;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treerings.app.web.BadParameter;
import org.treerings.app.web.Word;
import org.treerings.kernel.framework.Framework;

/** What the rows of a feed must have, as parameters name it. */
final class Traits {

    private Traits() {}

    /** All that {@code with} asks for. */
    static <E extends Enum<E>> Set<E> of(@Nullable List<String> asked, Class<E> traits) {
        return asked == null
                ? Set.of()
                : asked.stream().map(word -> Word.of("with", word, traits)).collect(toSet());
    }

    /** The number of a global target. */
    static @Nullable Integer globalTarget(@Nullable Integer asked) {
        int most = Framework.current().globalTargets().size();
        if (asked != null && (asked < 1 || asked > most)) {
            throw new BadParameter("globalTarget", "globalTarget must be a number from 1 to " + most + ".");
        }
        return asked;
    }
}
