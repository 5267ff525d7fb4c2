package org.treerings.queries;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The place in a list where the next page begins, opaque to clients. Its checksum tells a damaged cursor, or that of another
 * list, from a good one; a forged one points to nothing that is not public.
 *
 * @param list what is paged, in the plural
 * @param asked what else the list depends on, such as its filter: the cursor of one is no cursor of another
 */
public record Cursor(String list, String asked) {

    private static final String SEPARATOR = "\n";

    /** Of a list that is the same for everyone. */
    public Cursor(String list) {
        this(list, "");
    }

    public String write(String... place) {
        String joined = String.join(SEPARATOR, place);
        byte[] bytes = (checksum(joined) + SEPARATOR + joined).getBytes(UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The parts of the place.
     *
     * @throws InvalidCursor if this list has not written it
     */
    public List<String> read(String cursor) {
        String[] parts = decoded(cursor).split(SEPARATOR, 2);
        if (parts.length != 2 || !parts[0].equals(checksum(parts[1]))) {
            throw new InvalidCursor(list);
        }
        return List.of(parts[1].split(SEPARATOR, -1));
    }

    /**
     * The position that a place begins with.
     *
     * @throws InvalidCursor if this list has not written it
     */
    public long position(List<String> place) {
        try {
            return Long.parseLong(place.getFirst());
        } catch (NumberFormatException _) {
            throw new InvalidCursor(list);
        }
    }

    private String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        } catch (IllegalArgumentException _) {
            throw new InvalidCursor(list);
        }
    }

    private String checksum(String place) {
        CRC32C checksum = new CRC32C();
        checksum.update((list + asked + SEPARATOR + place).getBytes(UTF_8));
        return Long.toHexString(checksum.getValue());
    }
}
