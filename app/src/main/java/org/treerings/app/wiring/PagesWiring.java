package org.treerings.app.wiring;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.treerings.app.security.Tokens;
import org.treerings.app.security.Visitors;
import org.treerings.app.session.FormKeys;
import org.treerings.app.session.LongestStay;
import org.treerings.app.session.SignIns;
import org.treerings.app.web.Denials;
import org.treerings.app.web.NoSuchDoor;

/**
 * The pages, and whatever is no door of programs: what anyone may see, what asks people to sign in, and that all else is
 * shut. They know a session and no token; whatever changes something takes a form of theirs.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PagesWiring {

    static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** Each page is named; one that is not stays shut. Addresses of style and scripts change with what they hold. */
    private static final String[] OPEN = {
        "/",
        "/cities/*",
        "/cities/*/history",
        "/cities/*/timeline",
        "/cities/*/compare",
        "/entries/*",
        "/verify",
        "/dashboard",
        "/style.css",
        "/style-*.css",
        "/*.js",
        "/icon.svg",
        "/problems",
        "/problems/*",
        "/sign-in"
    };

    /** What people see of their own. */
    private static final String[] SIGNED_IN = {"/desk"};

    private static final String FORM_ACTION = "form-action 'self'";

    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            Denials denials,
            NoSuchDoor nowhere,
            ObjectProvider<ClientRegistrationRepository> issuers,
            @Value("${treerings.longest-session}") Duration longest,
            Clock clock,
            @Value("${spring.security.oauth2.client.provider.treerings.issuer-uri:}") String issuer)
            throws Exception {
        SignIns signIns = new SignIns();
        http.authorizeHttpRequests(requests -> pages(requests, nowhere))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(signIns).accessDeniedHandler(denials))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(policy(issuer))))
                .csrf(forms -> forms.csrfTokenRepository(new FormKeys()))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .addFilterBefore(new LongestStay(longest, clock), AnonymousAuthenticationFilter.class)
                // Where someone was is part of the way to the sign-in.
                .requestCache(AbstractHttpConfigurer::disable);
        ClientRegistrationRepository known = issuers.getIfAvailable();
        if (known != null) {
            http.oauth2Login(login -> signIn(login, signIns))
                    .logout(logout -> logout.logoutSuccessHandler(toldToTheIssuer(known)));
        }
        return http.build();
    }

    private static void pages(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            NoSuchDoor nowhere) {
        requests.requestMatchers(HttpMethod.GET, OPEN)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, OPEN)
                .permitAll()
                .requestMatchers(SIGNED_IN)
                .authenticated()
                .requestMatchers("/error")
                .permitAll()
                .requestMatchers(nowhere)
                .permitAll()
                .anyRequest()
                .denyAll();
    }

    private static void signIn(OAuth2LoginConfigurer<HttpSecurity> login, SignIns signIns) {
        login.loginPage("/sign-in")
                .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                .userInfoEndpoint(people -> people.userAuthoritiesMapper(given -> given.stream()
                        .filter(OidcUserAuthority.class::isInstance)
                        .map(OidcUserAuthority.class::cast)
                        .flatMap(user -> Visitors.authorities(user::getAttributes).stream())
                        .toList()))
                .successHandler(signIns)
                .failureHandler(signIns);
    }

    /** The issuer's own session ends too, where the issuer says how. */
    private static OidcClientInitiatedLogoutSuccessHandler toldToTheIssuer(ClientRegistrationRepository issuers) {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(issuers);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        return handler;
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> signInTokens() {
        OidcIdTokenDecoderFactory decoders = new OidcIdTokenDecoderFactory();
        decoders.setJwtValidatorFactory(Tokens::ofSignIn);
        return decoders;
    }

    /** The sign-out leads on to the issuer, and browsers hold a form to its policy as far as its answers lead. */
    private static String policy(String issuer) {
        if (issuer.isBlank()) {
            return CONTENT_POLICY;
        }
        URI address = URI.create(issuer);
        return CONTENT_POLICY.replace(
                FORM_ACTION, FORM_ACTION + " " + address.getScheme() + "://" + address.getRawAuthority());
    }
}
