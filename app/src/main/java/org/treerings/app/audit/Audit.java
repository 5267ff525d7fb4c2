package org.treerings.app.audit;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.treerings.app.audit.Answer.Outcome;
import org.treerings.app.audit.Verdict.CannotTell;
import org.treerings.app.audit.Verdict.Wrong;

/** Verifies what a question names, up to the first fault. */
public final class Audit {

    private final Question question;
    private final Findings findings = new Findings();

    private Audit(Question question) {
        this.question = question;
    }

    /** Verifies the log or the bundle that the question names. */
    public static Answer of(Question question) {
        Audit audit = new Audit(question);
        return audit.answer(audit::target);
    }

    /** Verifies this installation: what it publishes, and that its database says the same. */
    public static Answer of(Question question, Installation installation) {
        Audit audit = new Audit(question);
        return audit.answer(() -> audit.installation(installation));
    }

    private Answer answer(Runnable verification) {
        try {
            verification.run();
            return end(Outcome.RIGHT, "");
        } catch (Wrong e) {
            return end(Outcome.WRONG, e.sentence());
        } catch (CannotTell e) {
            return end(Outcome.CANNOT_TELL, e.sentence());
        } catch (DataAccessException e) {
            return end(Outcome.CANNOT_TELL, "the database cannot be read: " + e.getMessage());
        } catch (OutOfMemoryError _) {
            return end(Outcome.CANNOT_TELL, "more memory is needed than there is: java -Xmx… gives more");
        } catch (RuntimeException e) {
            return end(Outcome.CANNOT_TELL, "it could not go on, which is a fault of the verifier: " + e);
        }
    }

    private Answer end(Outcome outcome, String sentence) {
        return new Answer(outcome, sentence, findings.proven(), findings.open());
    }

    private void target() {
        String target = question.target();
        if (target == null) {
            throw new CannotTell("nothing was named to verify");
        }
        Path file = Published.isUrl(target) ? null : path(target);
        if (file != null && Files.isRegularFile(file)) {
            new BundleAudit(question, findings).verify(file);
        } else if (file == null || Files.isDirectory(file)) {
            try (Published log = Published.at(target)) {
                new LogAudit(question, findings).verify(log, Trust.of(question, log.files()), List.of());
                findings.open("what the entries said: a log holds their digests, a bundle their words");
            }
        } else {
            throw new CannotTell(target + " is no address, no directory and no file");
        }
    }

    private static Path path(String target) {
        try {
            return Path.of(target);
        } catch (InvalidPathException _) {
            throw new CannotTell(target + " is no address, no directory and no file");
        }
    }

    private void installation(Installation installation) {
        DirectoryFiles directory = new DirectoryFiles(installation.ledger());
        // The file first: what is signed meanwhile reaches the database before it reaches the file.
        try (Published file = Published.of(directory)) {
            DatabaseHead head = DatabaseHead.of(installation.database());
            head.check(file.checkpoint());
            Published log = new Published(new OwnFiles(directory, head), file.checkpoint());
            Trust trust = Trust.of(question, log.files());
            new LogAudit(question, findings).verify(log, trust, List.of(new Rows(installation.database())));
        }
    }
}
