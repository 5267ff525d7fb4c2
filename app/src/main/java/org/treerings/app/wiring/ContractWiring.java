package org.treerings.app.wiring;

import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.treerings.app.contract.Admission;
import org.treerings.app.contract.Contract;

/** What the doors promise to whom. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ContractWiring {

    private static final Authentication STRANGER = new AnonymousAuthenticationToken(
            "contract", "stranger", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    private static final Authentication VISITOR =
            UsernamePasswordAuthenticationToken.authenticated("visitor", null, List.of());

    @Bean
    OpenApiCustomizer contract(
            WebInvocationPrivilegeEvaluator doors,
            ObjectProvider<EmbeddedIdentities> embedded,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri:}") String issuer) {
        SecurityScheme tokens = embedded.getIfAvailable() == null ? discovered(issuer) : embedded();
        return new Contract(new Guarded(doors), tokens);
    }

    private static SecurityScheme embedded() {
        OAuthFlow flow = new OAuthFlow().tokenUrl("/oauth2/token").scopes(new Scopes());
        return new SecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("Clients officer-anshun, auditor and operator, all with the secret demo.")
                .flows(new OAuthFlows().clientCredentials(flow));
    }

    private static SecurityScheme discovered(String issuer) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.OPENIDCONNECT)
                .openIdConnectUrl(issuer + "/.well-known/openid-configuration");
    }

    /** Asks the guards themselves. */
    private record Guarded(WebInvocationPrivilegeEvaluator doors) implements Admission {

        @Override
        public boolean ofStrangers(String method, String path) {
            return doors.isAllowed("", path, method, STRANGER);
        }

        @Override
        public boolean ofVisitors(String method, String path) {
            return doors.isAllowed("", path, method, VISITOR);
        }
    }
}
