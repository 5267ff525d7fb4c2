package org.treerings.app.security;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Clients for a first look, all with the secret {@code demo}: only where the database is the embedded one. */
public final class DemoIdentities {

    private record Identity(Person person, List<Role> roles) {}

    /** Who says so: a name that no token of anyone else can carry by accident. */
    public static final String ISSUER = "http://localhost/treerings";

    /** Has to be appointed like any other. */
    public static final Person OFFICER = person("officer-anshun", "An officer of Anshun");

    private static final String SECRET = "demo";
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

    /** Writes into a client's tokens who it is, and whom they are for. */
    public static OAuth2TokenCustomizer<JwtEncodingContext> claims(String audience) {
        return context -> {
            RegisteredClient client = context.getRegisteredClient();
            Identity identity = client == null ? null : IDENTITIES.get(client.getClientId());
            if (identity != null) {
                context.getClaims()
                        .audience(List.of(audience))
                        .claim("name", String.valueOf(identity.person().name()))
                        .claim(
                                Visitors.ROLES,
                                identity.roles().stream().map(Role::word).toList());
            }
        };
    }
}
