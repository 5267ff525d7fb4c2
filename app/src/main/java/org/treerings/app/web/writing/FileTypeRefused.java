package org.treerings.app.web.writing;

import org.treerings.app.contents.FileTypes;

/** A kind of file that is not taken, whatever its name says. */
final class FileTypeRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    FileTypeRefused(String mediaType) {
        super("The bytes are of type " + mediaType + "; taken are " + String.join(", ", FileTypes.accepted()) + ".");
    }
}
