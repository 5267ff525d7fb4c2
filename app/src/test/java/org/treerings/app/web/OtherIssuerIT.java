package org.treerings.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treerings.app.TestDatabase;

/** Tokens of an issuer that somebody else runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherIssuerIT {

    private static final Instant LATER = Instant.parse("2200-01-01T00:00:00Z");

    private final TestDatabase database = new TestDatabase();
    private final Issuer issuer = Issuer.open();
    private Server server;

    @BeforeAll
    void start() {
        server = Server.beside(database, issuer.address());
    }

    @AfterAll
    void stop() {
        server.close();
        issuer.close();
        database.close();
    }

    @Test
    void believesTheIssuerAboutWhoSomeoneIsAndAboutTheirRole() {
        Answer directory = actors(issuer.token(right())).hasStatus(200);
        assertThat(directory.each("/items", "issuer", "subject", "name", "mail"))
                .isEmpty();
        visit(right()).isProblem(404, "unknown-draft", null);
        assertThat(actors(issuer.token(right())).each("/items", "issuer", "subject", "name", "mail"))
                .containsExactly(List.of(issuer.address(), "17", "Ann", "ann@example.org"));
    }

    @Test
    void givesNoRoleThatNobodyClaims() {
        actors(issuer.token(right().claim("roles", List.of("officer", "gardener"))))
                .isProblem(403, "not-allowed", null);
        actors(issuer.token(right().claim("roles", null))).isProblem(403, "not-allowed", null);
    }

    static Stream<UnaryOperator<JWTClaimsSet.Builder>> wrong() {
        return Stream.of(
                claims -> claims.audience("another-house"),
                claims -> claims.audience(List.of()),
                claims -> claims.issuer("https://id.example.org"),
                claims -> claims.subject(null),
                claims -> claims.subject("a\u0000"),
                claims -> claims.expirationTime(Date.from(Instant.EPOCH)),
                claims -> claims.notBeforeTime(Date.from(LATER)));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void believesNoTokenThatIsNotMeantForThisHouseAndThisTime(UnaryOperator<JWTClaimsSet.Builder> change) {
        actors(issuer.token(change.apply(right()))).isProblem(401, "token-missing", "Authorization");
    }

    @Test
    void believesNobodyElsesSignature() {
        try (Issuer other = Issuer.open()) {
            actors(other.token(right())).isProblem(401, "token-missing", "Authorization");
        }
    }

    @Test
    void hasNoDemoIdentities() {
        server.send(server.request("/oauth2/token")).isProblem(404, "not-found", null);
        assertThat(server.send(server.request("/api/actors"))
                        .isProblem(401, "token-missing", "Authorization")
                        .at("/detail"))
                .doesNotContain("/oauth2/");
    }

    @Test
    void asksToComeBackWhileItsIssuerIsAway() {
        try (Issuer away = Issuer.open();
                Server waiting = Server.beside(database, away.address())) {
            String token = away.token(right().issuer(away.address()));
            away.leave();
            Answer answer = waiting.send(waiting.request("/api/actors").header("Authorization", "Bearer " + token));
            answer.isProblem(503, "issuer-away", null);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
        }
    }

    @Test
    void doesNotStartWithoutAnIssuer() {
        assertThatThrownBy(() -> Server.beside(database, ""))
                .rootCause()
                .hasMessage("Beside a database of your own, the server needs to know whose tokens to believe.");
    }

    private JWTClaimsSet.Builder right() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer.address())
                .audience("treerings")
                .subject("17")
                .claim("name", "Ann")
                .claim("email", "ann@example.org")
                .claim("roles", List.of("auditor"))
                .expirationTime(Date.from(LATER.truncatedTo(ChronoUnit.SECONDS)));
    }

    private Answer actors(String token) {
        return server.send(server.request("/api/actors").header("Authorization", "Bearer " + token));
    }

    private Answer visit(JWTClaimsSet.Builder claims) {
        return server.send(
                server.request("/api/drafts/none").header("Authorization", "Bearer " + issuer.token(claims)));
    }
}
