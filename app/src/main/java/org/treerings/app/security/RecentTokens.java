package org.treerings.app.security;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers tokens that were found good, for a minute and never beyond their own end: to check a signature and read the
 * claims costs a fifth of a request. What a token's bearer may do for a city is not remembered here: it is asked each time.
 */
public final class RecentTokens implements JwtDecoder {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int TOKENS = 10_000;

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Cache<String, Jwt> tokens = Caffeine.newBuilder()
            .maximumSize(TOKENS)
            .expireAfter(Expiry.<String, Jwt>creating((_, token) -> life(token)))
            .build();

    public RecentTokens(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        return requireNonNull(tokens.get(token, decoder::decode));
    }

    private Duration life(Jwt token) {
        Instant end = token.getExpiresAt();
        Duration left = end == null ? LONGEST : Duration.between(clock.instant(), end);
        return left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }
}
