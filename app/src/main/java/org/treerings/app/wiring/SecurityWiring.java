package org.treerings.app.wiring;

import java.net.URI;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.CorsFilter;
import org.treerings.app.security.Visitors;
import org.treerings.app.web.Denials;
import org.treerings.app.web.Licence;
import org.treerings.app.web.NoSuchDoor;
import org.treerings.app.web.OtherSites;
import tools.jackson.databind.json.JsonMapper;

/** The doors of programs: what is open, what asks for a token, and that all else is shut. They know no session. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityWiring {

    private static final String CONTENT_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

    private static final String[] DOORS = {"/api/**", "/ledger/**", "/actuator/**", "/v3/**"};

    /** Public reads. Each door is named; one that is not stays shut. */
    private static final String[] OPEN = {
        "/v3/api-docs",
        "/actuator/health",
        "/api/actions",
        "/api/profiles",
        "/api/commitments",
        "/api/statistics",
        "/api/cities",
        "/api/cities/*",
        "/api/cities/*/history",
        "/api/cities/*/history/counts",
        "/api/cities/*/history/sessions",
        "/api/cities/*/timeline",
        "/api/cities/*/review",
        "/api/cities/*/diff",
        "/api/cities/*/versions",
        "/api/cities/*/versions/*",
        "/api/cities/*/index/*",
        "/api/cities/*/index/*/against/*",
        "/api/cities/*/events",
        "/api/cities/*/claims.csv",
        "/api/cities/*/claims.csv-metadata.json",
        "/api/cities/*/history.csv",
        "/api/cities/*/history.csv-metadata.json",
        "/api/cities/*/provenance",
        "/api/cities/*/evidence.zip",
        "/api/cities/*/resources/*",
        "/api/documents/*",
        "/api/entries/*",
        "/api/entries/*/leaf",
        "/api/entries/*/proof",
        "/api/framework",
        "/api/stream",
        "/ledger/checkpoint",
        "/ledger/cosigned",
        "/ledger/key",
        "/ledger/tile/**"
    };

    /** Doors of those who run the house. */
    private static final String[] OPERATED = {
        "/api/actors",
        "/api/actors/*",
        "/api/cities/*/officers/*",
        "/api/projections",
        "/api/projections/*/rebuild",
        "/api/entries/*/erasure"
    };

    @Bean
    @Order(2)
    SecurityFilterChain doors(
            HttpSecurity http, Denials denials, NoSuchDoor nowhere, @Value("${treerings.licence}") URI licence)
            throws Exception {
        return http.securityMatcher(DOORS)
                .authorizeHttpRequests(requests -> doors(requests, nowhere))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(roles()))
                        .authenticationEntryPoint(denials)
                        .accessDeniedHandler(denials))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(denials).accessDeniedHandler(denials))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .addHeaderWriter(new Licence(publicReads(), licence)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .cors(Customizer.withDefaults())
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                // Nothing here rides on a cookie, so there is nothing to forge a request with.
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    private static RequestMatcher publicReads() {
        return new OrRequestMatcher(Stream.of(OPEN)
                .filter(path -> path.startsWith("/api/"))
                .<RequestMatcher>map(path -> PathPatternRequestMatcher.pathPattern(HttpMethod.GET, path))
                .toList());
    }

    /** What a visitor may do for a city, the door itself asks: it depends on the city. */
    private static void doors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            NoSuchDoor nowhere) {
        requests.requestMatchers(HttpMethod.GET, OPEN)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, OPEN)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/api/actors", "/api/actors/*")
                .hasAnyRole("AUDITOR", "OPERATOR")
                .requestMatchers(OPERATED)
                .hasRole("OPERATOR")
                .requestMatchers(HttpMethod.PUT, "/api/cities/**")
                .authenticated()
                .requestMatchers(HttpMethod.POST, "/api/cities/**", "/api/entries/*/retraction")
                .authenticated()
                .requestMatchers(HttpMethod.DELETE, "/api/cities/*/pathway/**")
                .authenticated()
                .requestMatchers("/api/drafts", "/api/drafts/*", "/api/cities/*/officers")
                .authenticated()
                .requestMatchers(HttpMethod.POST, "/api/imports")
                .authenticated()
                .requestMatchers(nowhere)
                .permitAll()
                .anyRequest()
                .denyAll();
    }

    /** Taken up by the chain above under this name. */
    @Bean
    CorsFilter corsFilter(JsonMapper json) {
        return OtherSites.filter(json);
    }

    /** Each filter of the chain would be wrapped and timed by itself for every request, and nobody reads it. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** The database's texts cannot hold the character zero, so that no parameter may ask for it. */
    @Bean
    StrictHttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    private static JwtAuthenticationConverter roles() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(Visitors::authorities);
        return converter;
    }
}
