package org.treerings.app.wiring;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.treerings.app.security.DemoIdentities;
import org.treerings.app.session.SignedIn;

/** The pages as a client of the token server in the same house, which is asked over the loopback like any other. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class EmbeddedSignIn {

    @Bean
    UserDetailsService users(PasswordEncoder passwords) {
        return DemoIdentities.users(passwords);
    }

    /** Told anew each time: on which port the house listens is not known before its doors are open. */
    @Bean
    ClientRegistrationRepository issuers(
            Environment settings, @Value("${server.address:127.0.0.1}") InetAddress address) {
        String host = address.isAnyLocalAddress() ? "localhost" : address.getHostAddress();
        return name -> name.equals(SignedIn.REGISTRATION)
                ? pages(host, settings.getRequiredProperty("local.server.port", Integer.class))
                : null;
    }

    /** The browser is sent to an address without a host: to the one at which it is. */
    private static ClientRegistration pages(String host, int port) {
        return ClientRegistration.withRegistrationId(SignedIn.REGISTRATION)
                .clientId(SignedIn.REGISTRATION)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(OidcScopes.OPENID)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .issuerUri(DemoIdentities.ISSUER)
                .authorizationUri("/oauth2/authorize")
                .tokenUri(loopback(host, port, "/oauth2/token"))
                .jwkSetUri(loopback(host, port, "/oauth2/jwks"))
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .build();
    }

    private static String loopback(String host, int port, String path) {
        try {
            return new URI("http", null, host, port, path, null, null).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
