package org.treerings.app.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A server beside a database of somebody else's has nobody whose tokens it could believe. */
final class NoIssuer extends IllegalStateException {

    private static final long serialVersionUID = 1;

    NoIssuer() {
        super("Beside a database of your own, the server needs to know whose tokens to believe.");
    }

    /** Says it without a stack trace; found through {@code spring.factories}. */
    static final class Analysis extends AbstractFailureAnalyzer<NoIssuer> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable failure, NoIssuer cause) {
            return new FailureAnalysis(
                    String.valueOf(cause.getMessage()),
                    "Set spring.security.oauth2.resourceserver.jwt.issuer-uri to the address of your issuer.",
                    cause);
        }
    }
}
