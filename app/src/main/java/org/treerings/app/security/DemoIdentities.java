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

    private record Identity(String name, List<Role> roles, List<String> cities) {}

    /** Who says so: a name that no token of anyone else can carry by accident. */
    public static final String ISSUER = "http://localhost/treerings";

    private static final String SECRET = "demo";
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final Map<String, Identity> IDENTITIES = Map.of(
            "officer-anshun", new Identity("An officer of Anshun", List.of(), List.of("anshun")),
            "auditor", new Identity("An auditor", List.of(Role.AUDITOR), List.of()),
            "operator", new Identity("An operator", List.of(Role.OPERATOR), List.of()));

    private DemoIdentities() {}

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
                        .claim("name", identity.name())
                        .claim(
                                Visitors.ROLES,
                                identity.roles().stream().map(Role::word).toList())
                        .claim(Visitors.CITIES, identity.cities());
            }
        };
    }
}
