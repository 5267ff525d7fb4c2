package org.treerings.app.web.writing;

/** More bytes than are taken. */
final class FileTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    FileTooLarge(String message) {
        super(message);
    }
}
