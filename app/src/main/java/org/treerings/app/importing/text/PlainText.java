package org.treerings.app.importing.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.treerings.kernel.identity.DocumentDigest;

/**
 * The text of a document, without byte order mark and with plain line ends.
 *
 * @param document digest of the bytes as they came
 * @param content digest of the text
 */
public record PlainText(String text, DocumentDigest document, DocumentDigest content) {

    /** Bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final String MARK = "\ufeff";

    public static PlainText of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new UnreadableDocument(
                    "document-too-large",
                    null,
                    "The document has %d bytes; at most %d are read.".formatted(bytes.length, LARGEST));
        }
        String text = plain(decoded(bytes));
        requireWords(text);
        return new PlainText(text, DocumentDigest.of(bytes), DocumentDigest.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    public int lines() {
        return (int) text.lines().count();
    }

    private static String decoded(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw new UnreadableDocument(
                    "document-not-utf-8",
                    lastLine(plain(text)),
                    "The bytes are no UTF-8 text from byte %d on, counted from 0; save the document as UTF-8."
                            .formatted(in.position()));
        }
        return text;
    }

    private static String plain(String text) {
        String unmarked = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static void requireWords(String text) {
        if (text.codePoints().allMatch(Wording::isSpace)) {
            throw new UnreadableDocument("document-empty", null, "The document has no text.");
        }
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isISOControl(c) && "\n\t\f".indexOf(c) < 0) {
                throw new UnreadableDocument(
                        "document-not-text",
                        lastLine(text.substring(0, at)),
                        String.format(
                                Locale.ROOT, "The control character U+%04X stands where only text can stand.", (int)
                                        c));
            }
        }
    }

    private static int lastLine(String text) {
        return 1 + (int) text.chars().filter(c -> c == '\n').count();
    }
}
