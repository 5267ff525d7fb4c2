package org.treerings.app.contents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** What kinds of file may be shared, told from their bytes; the name only tells relatives apart. */
public final class FileTypes {

    private static final Set<String> ACCEPTED = new TreeSet<>(Set.of(
            "application/pdf",
            "application/json",
            "application/vnd.oasis.opendocument.presentation",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "image/jpeg",
            "image/png",
            "image/webp",
            "text/csv",
            "text/plain"));

    private static final Detector DETECTOR = MimeTypes.getDefaultMimeTypes();

    private FileTypes() {}

    /** The media type of a file that starts with these bytes. The stream must support marks; it is left as it was. */
    public static String sniff(InputStream bytes, String name) throws IOException {
        Metadata hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        return DETECTOR.detect(bytes, hints).getBaseType().toString();
    }

    public static boolean accepts(String mediaType) {
        return ACCEPTED.contains(mediaType);
    }

    /** All that are accepted, for whoever sent another. */
    public static Set<String> accepted() {
        return ACCEPTED;
    }
}
