package org.treerings.app.pages;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two wordings of the same, each cut where it differs from the other one.
 *
 * @param before the earlier one
 * @param after the later one
 */
record Marking(List<Segment> before, List<Segment> after) {

    /** Words stay whole, Chinese characters stand by themselves, and so does all between. */
    private static final Pattern WORDS =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}]]++|\\s++|.", Pattern.DOTALL);

    private static final Pattern SENTENCES = Pattern.compile(".+?(?:[.!?。！？]\\s*+|\\R|\\z)", Pattern.DOTALL);

    /** More pairs of words than these take too long to compare: longer texts are compared by sentence. */
    private static final long PAIRS = 4_000_000;

    /**
     * A stretch of a wording.
     *
     * @param differs whether the other one lacks it
     */
    record Segment(String text, boolean differs) {}

    static Marking of(String before, String after) {
        List<String> earlier = cut(WORDS, before);
        List<String> later = cut(WORDS, after);
        return (long) earlier.size() * later.size() <= PAIRS
                ? compared(earlier, later)
                : compared(cut(SENTENCES, before), cut(SENTENCES, after));
    }

    private static List<String> cut(Pattern parts, String text) {
        return parts.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Marking compared(List<String> earlier, List<String> later) {
        List<AbstractDelta<String>> deltas =
                DiffUtils.diff(earlier, later, new MyersDiffWithLinearSpace<>()).getDeltas();
        return new Marking(
                marked(earlier, deltas.stream().map(AbstractDelta::getSource).toList()),
                marked(later, deltas.stream().map(AbstractDelta::getTarget).toList()));
    }

    private static List<Segment> marked(List<String> parts, List<Chunk<String>> different) {
        List<Segment> segments = new ArrayList<>();
        int done = 0;
        for (Chunk<String> chunk : different) {
            add(segments, parts.subList(done, chunk.getPosition()), false);
            done = chunk.getPosition() + chunk.size();
            add(segments, parts.subList(chunk.getPosition(), done), true);
        }
        add(segments, parts.subList(done, parts.size()), false);
        return List.copyOf(segments);
    }

    private static void add(List<Segment> segments, List<String> parts, boolean differs) {
        if (!parts.isEmpty()) {
            segments.add(new Segment(String.join("", parts), differs));
        }
    }
}
