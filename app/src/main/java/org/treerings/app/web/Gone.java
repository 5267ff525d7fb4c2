package org.treerings.app.web;

/** What was asked for was in the record, and was erased. */
final class Gone extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;

    Gone(String code, String reason) {
        super(reason);
        this.code = code;
    }

    String code() {
        return code;
    }
}
