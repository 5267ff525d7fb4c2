package org.treerings.app.security;

import java.util.List;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;

/** Which tokens are taken: those in time, of one issuer, meant for this house, and of someone. */
public final class Tokens {

    private static final OAuth2TokenValidator<Jwt> OF_SOMEONE =
            new JwtClaimValidator<String>("sub", subject -> subject != null && Person.canBe(subject));

    private Tokens() {}

    public static OAuth2TokenValidator<Jwt> of(String issuer, String audience) {
        return JwtValidators.createDefaultWithValidators(
                List.of(new JwtIssuerValidator(issuer), new JwtAudienceValidator(audience), OF_SOMEONE));
    }

    /** Which are taken of someone who signs in: those that OpenID Connect tells to take, and of someone. */
    public static OAuth2TokenValidator<Jwt> ofSignIn(ClientRegistration issuer) {
        return JwtValidators.createDefaultWithValidators(List.of(new OidcIdTokenValidator(issuer), OF_SOMEONE));
    }
}
