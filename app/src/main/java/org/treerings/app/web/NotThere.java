package org.treerings.app.web;

/** What was asked for is not in the record. */
final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;

    NotThere(String code, String reason) {
        super(reason);
        this.code = code;
    }

    String code() {
        return code;
    }
}
