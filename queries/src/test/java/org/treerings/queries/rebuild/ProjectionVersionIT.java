package org.treerings.queries.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.treerings.queries.Sample.ANSHUN;

import org.junit.jupiter.api.Test;
import org.treerings.kernel.framework.Framework;
import org.treerings.kernel.identity.DocumentDigest;
import org.treerings.queries.Database;
import org.treerings.queries.Ledger;
import org.treerings.queries.Sample;
import org.treerings.queries.facts.Facts;
import org.treerings.queries.facts.FactsProjection;
import org.treerings.queries.profile.Documents;
import org.treerings.queries.profile.Profiles;

/** Servers build their tables anew where the version says that they would be others. */
class ProjectionVersionIT {

    /** Where this is another one by now, entries that are stored give other rows: then the version has to count up. */
    private static final String DIGEST = "3 sha256:1ce45079107309e910d916fdc105ee9b223994ba02fd707bf450f0f45a59731e";

    @Test
    void countsUpWhenTheSameEntriesGiveOtherFactsOrProfiles() {
        Ledger ledger = new Ledger();
        Sample.importInto(ledger);
        Database.empty();
        new FactsProjection(Database.jdbc(), new Documents(Database.jdbc(), Framework.current(), Sample.CLOCK))
                .write(ledger.entries());
        String facts = new Facts(Database.jdbc()).of(ANSHUN).orElseThrow().toString();
        byte[] profile = new Profiles(Database.jdbc(), Framework.current(), Sample.CLOCK)
                .kept(ANSHUN)
                .orElseThrow()
                .json();
        String told = DocumentDigest.of((facts + new String(profile, UTF_8)).getBytes(UTF_8))
                .value();
        assertThat(FactsProjection.VERSION + " " + told).isEqualTo(DIGEST);
    }
}
