package org.treerings.app.security;

import java.util.List;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;

/** Which tokens are taken: those in time, of one issuer, meant for this house, and of someone. */
public final class Tokens {

    private Tokens() {}

    public static OAuth2TokenValidator<Jwt> of(String issuer, String audience) {
        return JwtValidators.createDefaultWithValidators(List.of(
                new JwtIssuerValidator(issuer),
                new JwtAudienceValidator(audience),
                new JwtClaimValidator<String>("sub", subject -> subject != null && Person.canBe(subject))));
    }
}
