package org.treerings.app.wiring;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.treerings.app.security.DemoIdentities;
import org.treerings.app.security.Keys;
import org.treerings.app.security.RecentTokens;
import org.treerings.app.security.Tokens;
import org.treerings.app.session.FormKeys;

/** A token server of our own, with the demo identities: never beside a database that somebody else runs. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class EmbeddedIdentities {

    @Bean
    @Order(1)
    SecurityFilterChain tokens(HttpSecurity http) throws Exception {
        RequestMatcher signIn = PathPatternRequestMatcher.pathPattern(DemoIdentities.SIGN_IN);
        http.oauth2AuthorizationServer(server -> {
            server.oidc(Customizer.withDefaults());
            http.securityMatcher(new OrRequestMatcher(server.getEndpointsMatcher(), signIn));
        });
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(signIn)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(DemoIdentities.SIGN_IN)
                        .failureUrl(DemoIdentities.SIGN_IN + "?refused=true")
                        .defaultSuccessUrl("/sign-in"))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(DemoIdentities.SIGN_IN),
                        PathPatternRequestMatcher.pathPattern("/oauth2/authorize")))
                .csrf(forms -> forms.csrfTokenRepository(new FormKeys()))
                .securityContext(context -> context.securityContextRepository(ownMemory()))
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(PagesWiring.CONTENT_POLICY)))
                .build();
    }

    /** Whoever has told the token server who they are has not signed in to the pages by that, although it is one session. */
    private static SecurityContextRepository ownMemory() {
        HttpSessionSecurityContextRepository memory = new HttpSessionSecurityContextRepository();
        memory.setSpringSecurityContextKey("TOKEN_SERVER");
        return memory;
    }

    /** Of the least strength there is: everyone knows these secrets. */
    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder(4);
    }

    @Bean
    RegisteredClientRepository clients(PasswordEncoder passwords) {
        return new OwnClient(DemoIdentities.clients(passwords));
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(@Value("${treerings.audience}") String audience) {
        return DemoIdentities.claims(audience);
    }

    @Bean
    JWKSource<SecurityContext> keys(@Value("${treerings.data}") Path data, EmbeddedDatabase opened) {
        JWKSet keys = Keys.in(data.resolve("token-keys.json"));
        return new ImmutableJWKSet<>(keys);
    }

    @Bean
    JwtDecoder tokenDecoder(
            JWKSource<SecurityContext> keys, @Value("${treerings.audience}") String audience, Clock clock) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(Tokens.of(DemoIdentities.ISSUER, audience));
        return new RecentTokens(decoder, clock);
    }

    @Bean
    AuthorizationServerSettings tokenServer() {
        return AuthorizationServerSettings.builder()
                .issuer(DemoIdentities.ISSUER)
                .build();
    }
}
