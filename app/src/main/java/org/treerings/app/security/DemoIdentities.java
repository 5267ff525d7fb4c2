package org.treerings.app.security;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/**
 * People for a first look, all with the secret {@code demo}: only where the database is the embedded one. They come as
 * clients that fetch tokens, and as users that sign in to the pages.
 */
public final class DemoIdentities {

    private record Identity(Person person, List<Role> roles) {}

    /** Who says so: a name that no token of anyone else can carry by accident. */
    public static final String ISSUER = "http://localhost/treerings";

    /** Where their users sign in. */
    public static final String SIGN_IN = "/oauth2/sign-in";

    public static final String SECRET = "demo";

    /** Has to be appointed like any other. */
    public static final Person OFFICER = person("officer-anshun", "An officer of Anshun");

    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final Map<String, Identity> IDENTITIES = Map.of(
            "officer-anshun", new Identity(OFFICER, List.of()),
            "auditor", new Identity(person("auditor", "An auditor"), List.of(Role.AUDITOR)),
            "operator", new Identity(person("operator", "An operator"), List.of(Role.OPERATOR)));

    private DemoIdentities() {}

    private static Person person(String client, String name) {
        return new Person(ISSUER, client, name, null);
    }

    public static RegisteredClientRepository clients(PasswordEncoder passwords) {
        return new InMemoryRegisteredClientRepository(IDENTITIES.keySet().stream()
                .map(name -> RegisteredClient.withId(name)
                        .clientId(name)
                        .clientSecret(passwords.encode(SECRET))
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .tokenSettings(TokenSettings.builder()
                                .accessTokenTimeToLive(LIFE)
                                .build())
                        .build())
                .toList());
    }

    public static List<String> names() {
        return IDENTITIES.keySet().stream().sorted().toList();
    }

    public static UserDetailsService users(PasswordEncoder passwords) {
        return new InMemoryUserDetailsManager(IDENTITIES.keySet().stream()
                .map(name -> User.withUsername(name)
                        .password(passwords.encode(SECRET))
                        .build())
                .toList());
    }

    /** Writes into tokens who someone is, and whom those that open doors are for. */
    public static OAuth2TokenCustomizer<JwtEncodingContext> claims(String audience) {
        return context -> {
            Authentication who = context.getPrincipal();
            Identity identity = who == null ? null : IDENTITIES.get(who.getName());
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                context.getClaims().audience(List.of(audience));
            }
            if (identity != null) {
                context.getClaims()
                        .claim("name", String.valueOf(identity.person().name()))
                        .claim(
                                Visitors.ROLES,
                                identity.roles().stream().map(Role::word).toList());
            }
        };
    }
}
