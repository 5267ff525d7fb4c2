package org.treerings.app.audit;

import java.nio.file.Path;
import java.util.List;
import org.treerings.app.audit.Verdict.CannotTell;

/** An evidence bundle, verified by itself and, where one is named, against the whole log. */
final class BundleAudit {

    private final Question question;
    private final Findings findings;

    BundleAudit(Question question, Findings findings) {
        this.question = question;
        this.findings = findings;
    }

    /** Verifies a bundle, or throws a {@link Verdict}. */
    void verify(Path file) {
        try (Evidence evidence = new Evidence(file)) {
            Checkpoint checkpoint = Published.of(evidence).checkpoint();
            Trust trust = Trust.of(question, evidence);
            trust.check(Published.CHECKPOINT, checkpoint, findings);
            CityRecord record = new CityRecord(evidence, checkpoint);
            record.verify(findings);
            if (question.log() != null) {
                compare(question.log(), trust, checkpoint, record);
            } else if (question.older() != null) {
                throw new CannotTell("a bundle alone is compared with no earlier checkpoint: name the log too (--log)");
            } else {
                findings.open("that no entry of the city was left out: the whole log tells (--log)");
            }
        }
    }

    /** The same keys have to have signed the log; which witnesses did was asked of the bundle. */
    private void compare(String where, Trust trust, Checkpoint bundle, CityRecord record) {
        String city = record.city();
        if (city == null) {
            throw new CannotTell("the bundle has no entry, so that its city is unknown and nothing can be compared");
        }
        try (Published log = Published.at(where)) {
            trust.ofKeysAlone().check(where, log.checkpoint(), new Findings());
            List<Listener> listeners = List.of(
                    new EarlierTree("checkpoint of the bundle", bundle, log.checkpoint()),
                    new NothingLeftOut(city, record.positions().iterator(), bundle.size()));
            new LogAudit(question, findings).walk(where, log, trust, listeners);
        }
    }
}
