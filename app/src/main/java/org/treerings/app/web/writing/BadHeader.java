package org.treerings.app.web.writing;

/** A header that does not say what it should. */
final class BadHeader extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String name;

    BadHeader(String name, String reason) {
        super(reason);
        this.name = name;
    }

    String name() {
        return name;
    }
}
