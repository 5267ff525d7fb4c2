package org.treerings.app.web;

/** A parameter of a request that cannot be meant. */
public final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String name;

    public BadParameter(String name, String reason) {
        super(reason);
        this.name = name;
    }

    String name() {
        return name;
    }
}
