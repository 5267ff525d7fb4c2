package org.treerings.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A version that was shown stays as it was, for whoever computes again what an old profile says. */
class RulesTest {

    private static final Map<String, String> SHOWN = Map.of(
            "2026.1", "d7365951f187d12a4c1dc6a8aea713321e77814247ad20f0ca618adc9ce7ba2d",
            "2026.2", "fc4de0fc350f10d946bacdbdff406c0ccc4b26c09fbc4fdaccd22fd484a65a65");

    static final Iterable<String> VERSIONS = SHOWN.keySet();

    @ParameterizedTest
    @FieldSource("VERSIONS")
    void neverChange(String version) throws IOException, NoSuchAlgorithmException {
        try (InputStream data = Rules.class.getResourceAsStream("/rules/" + version + ".json")) {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(Objects.requireNonNull(data).readAllBytes());
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(SHOWN.get(version));
        }
    }

    @Test
    void areAmongThoseThatNeverChange() {
        assertThat(SHOWN).containsKey(Rules.current().version());
    }
}
