package org.treerings.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

class RecentTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    private final List<String> decoded = new ArrayList<>();

    private JwtDecoder tokens(Instant end) {
        return new RecentTokens(
                token -> {
                    decoded.add(token);
                    if (token.equals("forged")) {
                        throw new BadJwtException("of another key");
                    }
                    return Jwt.withTokenValue(token)
                            .header("alg", "RS256")
                            .subject(token)
                            .expiresAt(end)
                            .build();
                },
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void checksATokenOnce() {
        JwtDecoder tokens = tokens(NOW.plus(Duration.ofMinutes(5)));
        assertThat(tokens.decode("a").getSubject()).isEqualTo("a");
        assertThat(tokens.decode("a").getSubject()).isEqualTo("a");
        assertThat(tokens.decode("b").getSubject()).isEqualTo("b");
        assertThat(decoded).containsExactly("a", "b");
    }

    @Test
    void neverKeepsATokenBeyondItsEnd() {
        JwtDecoder tokens = tokens(NOW.minusSeconds(1));
        tokens.decode("a");
        tokens.decode("a");
        assertThat(decoded).containsExactly("a", "a");
    }

    @Test
    void remembersNothingOfATokenThatWasRefused() {
        JwtDecoder tokens = tokens(NOW.plus(Duration.ofMinutes(5)));
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThat(decoded).containsExactly("forged", "forged");
    }
}
