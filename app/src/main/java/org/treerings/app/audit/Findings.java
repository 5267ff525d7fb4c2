package org.treerings.app.audit;

import java.util.ArrayList;
import java.util.List;

/** What a verification has proven so far, and what it leaves open. */
final class Findings {

    private final List<String> proven = new ArrayList<>();
    private final List<String> open = new ArrayList<>();

    void proven(String sentence) {
        proven.add(sentence);
    }

    void open(String sentence) {
        open.add(sentence);
    }

    List<String> proven() {
        return List.copyOf(proven);
    }

    List<String> open() {
        return List.copyOf(open);
    }
}
