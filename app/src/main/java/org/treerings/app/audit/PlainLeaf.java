package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a leaf that is canonical as it stands, in ASCII with nothing to escape, as nearly all are: several times faster than to
 * read it as JSON and to write it anew. Of any other it says nothing, whether it is right or not.
 */
final class PlainLeaf {

    private static final byte[] ACTOR = bytes("{\"actor\":\"");
    private static final byte[] DIGEST_BEHIND = bytes(",\"digest\":\"");
    private static final byte[] DIGEST = bytes("{\"digest\":\"");
    private static final byte[] ID = bytes(",\"id\":\"");
    private static final byte[] POSITION = bytes(",\"position\":");
    private static final byte[] RECORDED_AT = bytes(",\"recordedAt\":\"");
    private static final byte[] REVISION = bytes(",\"revision\":");
    private static final byte[] STREAM = bytes(",\"stream\":\"");
    private static final byte[] TYPE = bytes(",\"type\":\"");
    private static final byte[] VERSION = bytes(",\"version\":");
    private static final byte[] END = bytes("}");

    /** Digits of a number that is surely below 2^53. */
    private static final int MOST_DIGITS = 15;

    private final byte[] json;
    private int at;
    private boolean plain = true;

    private PlainLeaf(byte[] json) {
        this.json = json;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(US_ASCII);
    }

    /** The leaf, or nothing if it is not plain. */
    static @Nullable Leaf read(byte[] json) {
        PlainLeaf scan = new PlainLeaf(json);
        String actor = scan.begins(ACTOR) ? scan.text(ACTOR) : null;
        Leaf leaf = new Leaf(
                actor,
                scan.text(actor == null ? DIGEST : DIGEST_BEHIND),
                scan.text(ID),
                scan.number(POSITION),
                scan.text(RECORDED_AT),
                scan.number(REVISION),
                scan.text(STREAM),
                scan.text(TYPE),
                scan.number(VERSION));
        scan.skip(END);
        return scan.plain && scan.at == json.length ? leaf : null;
    }

    private boolean begins(byte[] token) {
        int end = at + token.length;
        return end <= json.length && Arrays.equals(json, at, end, token, 0, token.length);
    }

    private void skip(byte[] token) {
        plain &= begins(token);
        at += plain ? token.length : 0;
    }

    private String text(byte[] before) {
        skip(before);
        int start = at;
        while (at < json.length && json[at] >= ' ' && json[at] != '"' && json[at] != '\\') {
            at++;
        }
        plain &= at < json.length && json[at] == '"';
        return plain ? new String(json, start, at++ - start, US_ASCII) : "";
    }

    private long number(byte[] before) {
        skip(before);
        int start = at;
        long number = 0;
        while (at < json.length && json[at] >= '0' && json[at] <= '9' && at - start < MOST_DIGITS) {
            number = number * 10 + json[at++] - '0';
        }
        plain &= at > start && (json[start] != '0' || at == start + 1);
        return number;
    }
}
