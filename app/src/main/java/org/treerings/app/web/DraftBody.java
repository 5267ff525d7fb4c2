package org.treerings.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What may be in a draft: any JSON in UTF-8, of a length that a form can have. */
final class DraftBody {

    private static final int LONGEST = 100_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private DraftBody() {}

    /** The bytes, as they came. */
    static byte[] read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new TooLarge("A draft has at most 100 kB.");
        }
        if (!isJson(bytes)) {
            throw new BadParameter("body", "A draft must be JSON in UTF-8.");
        }
        return bytes;
    }

    private static boolean isJson(byte[] bytes) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !JSON.readTree(text).isMissingNode();
        } catch (CharacterCodingException | JacksonException _) {
            return false;
        }
    }
}
