package org.treerings.app.wiring;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.treerings.app.security.RecentTokens;
import org.treerings.app.security.Tokens;

/** Tokens of an issuer that somebody else runs, beside a database that somebody else runs. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Conditional(IssuerWiring.OtherDatabase.class)
class IssuerWiring {

    private static final String SETTINGS = "spring.security.oauth2.resourceserver.jwt.";

    /** Asks the issuer for its keys when the first token comes: the house starts without it. */
    @Bean
    JwtDecoder tokenDecoder(
            @Value("${" + SETTINGS + "issuer-uri:}") String issuer,
            @Value("${" + SETTINGS + "jwk-set-uri:}") String keys,
            @Value("${treerings.audience}") String audience,
            Clock clock) {
        if (issuer.isBlank()) {
            throw new NoIssuer();
        }
        JwtDecoder patient = new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder = (keys.isBlank()
                            ? NimbusJwtDecoder.withIssuerLocation(issuer)
                            : NimbusJwtDecoder.withJwkSetUri(keys))
                    .build();
            decoder.setJwtValidator(Tokens.of(issuer, audience));
            return decoder;
        });
        return new RecentTokens(patient, clock);
    }

    /** Any but the embedded one. */
    static class OtherDatabase extends NoneNestedConditions {

        OtherDatabase() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
        static class Embedded {}
    }
}
