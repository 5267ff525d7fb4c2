package org.treerings.app.ledger.witness;

import java.net.http.HttpResponse;
import java.util.List;
import org.treerings.app.ledger.checkpoint.Malformed;
import org.treerings.app.ledger.checkpoint.Note;

/** What a witness says when it is asked to sign. */
sealed interface Answer {

    record Signed(List<Note.Signature> signatures) implements Answer {}

    /** It has signed a tree of this size before, and wants to know what grew out of that. */
    record Knows(long size) implements Answer {}

    /** What it signed before is not what this log begins with. */
    record Contradicts() implements Answer {}

    /** Not now, or not this log. */
    record Refuses(int status) implements Answer {}

    /**
     * As tlog-witness has it.
     *
     * @throws Malformed if it answers something else
     */
    static Answer of(HttpResponse<String> response) {
        return switch (response.statusCode()) {
            case 200 ->
                new Signed(response.body().lines().map(Note.Signature::parse).toList());
            case 409 -> new Knows(size(response.body().strip()));
            case 422 -> new Contradicts();
            default -> new Refuses(response.statusCode());
        };
    }

    private static long size(String text) {
        if (!text.matches("0|[1-9][0-9]{0,17}")) {
            throw new Malformed("a witness answered 409 without a size");
        }
        return Long.parseLong(text);
    }
}
