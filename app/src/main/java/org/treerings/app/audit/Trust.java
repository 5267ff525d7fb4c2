package org.treerings.app.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treerings.app.audit.Verdict.CannotTell;
import org.treerings.app.audit.Verdict.Wrong;

/**
 * Whom an auditor believes.
 *
 * @param keys the log's; each of them has to have signed
 * @param given whether the auditor brought the keys; else the target told them, and vouches for itself
 * @param origin what the log has to be called; the name of its first key if nobody says
 * @param quorum how many of the witnesses have to have signed
 */
record Trust(
        List<VerifierKey> keys, boolean given, @Nullable String origin, List<VerifierKey> witnesses, int quorum) {

    static final String KEY = "key";

    /** What a question says, and where it says nothing, what the target tells of itself. */
    static Trust of(Question question, LogFiles target) {
        List<VerifierKey> given = KeyTexts.read("--key", question.keys());
        List<VerifierKey> witnesses = KeyTexts.read("--witness", question.witnesses());
        int quorum = question.quorum() == null ? witnesses.size() : question.quorum();
        if (quorum > witnesses.size()) {
            throw new CannotTell("%d of %d witnesses cannot have signed".formatted(quorum, witnesses.size()));
        }
        return new Trust(
                given.isEmpty() ? told(target) : given, !given.isEmpty(), question.origin(), witnesses, quorum);
    }

    private static List<VerifierKey> told(LogFiles target) {
        byte[] bytes = target.read(KEY, KeyTexts.LARGEST);
        if (bytes == null) {
            throw new CannotTell("there is no key at " + target + ", and none was given (--key)");
        }
        return KeyTexts.lines(KEY, bytes);
    }

    /** The same without witnesses. */
    Trust ofKeysAlone() {
        return new Trust(keys, given, origin, List.of(), 0);
    }

    /** Checks origin and signatures of a log's newest checkpoint, or throws {@link Wrong}. */
    void check(String where, Checkpoint checkpoint, Findings findings) {
        origin(where, checkpoint);
        for (VerifierKey key : keys) {
            if (!signed(where, checkpoint, key)) {
                throw new Wrong(where, "is not signed by " + key + ", whose signature was expected");
            }
        }
        List<VerifierKey> witnessed =
                witnesses.stream().filter(key -> signed(where, checkpoint, key)).toList();
        if (witnessed.size() < quorum) {
            throw new Wrong(
                    where, "is signed by %d of the witnesses; %d were expected".formatted(witnessed.size(), quorum));
        }
        findings.proven("%s: %d entries, signed by %s".formatted(where, checkpoint.size(), keys));
        if (!witnessed.isEmpty()) {
            findings.proven("%s: witnessed by %s".formatted(where, witnessed));
        }
        unchecked(checkpoint, findings);
    }

    /** Checks an earlier checkpoint, from before the log may have had all of its keys. */
    void checkOlder(String where, Checkpoint checkpoint) {
        origin(where, checkpoint);
        if (keys.stream()
                .filter(key -> signed(where, checkpoint, key))
                .findAny()
                .isEmpty()) {
            throw new Wrong(where, "is not signed by %s, so that it says nothing about this log".formatted(keys));
        }
    }

    private void origin(String where, Checkpoint checkpoint) {
        String expected = origin == null ? keys.getFirst().name() : origin;
        if (!checkpoint.origin().equals(expected)) {
            throw new Wrong(
                    where, "is of the log %s; that of %s was expected".formatted(checkpoint.origin(), expected));
        }
    }

    /** A line that says it is by a known key and is not spoils the whole checkpoint. */
    private static boolean signed(String where, Checkpoint checkpoint, VerifierKey key) {
        List<Note.Line> lines =
                checkpoint.note().lines().stream().filter(key::names).toList();
        if (!lines.stream().allMatch(line -> key.verifies(checkpoint, line))) {
            throw new Wrong(
                    where, "has a signature of %s that does not fit its text: one of them was changed".formatted(key));
        }
        return !lines.isEmpty();
    }

    private void unchecked(Checkpoint checkpoint, Findings findings) {
        long unknown = checkpoint.note().lines().stream()
                .filter(line -> keys.stream().noneMatch(key -> key.names(line)))
                .filter(line -> witnesses.stream().noneMatch(key -> key.names(line)))
                .count();
        if (unknown > 0) {
            findings.open("%d more signature lines, by keys that were not given, were passed over".formatted(unknown));
        }
        if (!given) {
            findings.open(
                    "that the log is the one you mean: its key came from itself, so that the server vouches for itself"
                            + " (--key)");
        }
        if (witnesses.isEmpty()) {
            findings.open("that everyone is shown this same history: no witness was asked for (--witness)");
        }
    }
}
