package org.treerings.app.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.treerings.app.session.SignedIn;

/**
 * The pages among the clients of the embedded token server. It has no secret, but a proof key each time, and people are
 * sent back to nowhere but the address at which their browser asks, whatever that is called today.
 */
final class OwnClient implements RegisteredClientRepository {

    private final RegisteredClientRepository others;

    OwnClient(RegisteredClientRepository others) {
        this.others = others;
    }

    @Override
    public void save(RegisteredClient client) {
        others.save(client);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return id.equals(SignedIn.REGISTRATION) ? pages() : others.findById(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String client) {
        return client.equals(SignedIn.REGISTRATION) ? pages() : others.findByClientId(client);
    }

    private static RegisteredClient pages() {
        return RegisteredClient.withId(SignedIn.REGISTRATION)
                .clientId(SignedIn.REGISTRATION)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/login/oauth2/code/" + SignedIn.REGISTRATION)
                        .toUriString())
                .scope(OidcScopes.OPENID)
                .build();
    }
}
