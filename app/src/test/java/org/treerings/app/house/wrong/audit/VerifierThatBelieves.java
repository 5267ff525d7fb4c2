package org.treerings.app.house.wrong.audit;

import org.jspecify.annotations.Nullable;
import org.treerings.app.ledger.Ledger;

/** A verifier that asks the ledger whether the ledger is right. */
public class VerifierThatBelieves {

    @Nullable
    Ledger ledger;
}
