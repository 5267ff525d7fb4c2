package org.treerings.app.web;

import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import tools.jackson.databind.json.JsonMapper;

/** What pages of other sites may do: read what is public, and hear why they may not write. */
public final class OtherSites extends DefaultCorsProcessor {

    private final JsonMapper json;

    private OtherSites(JsonMapper json) {
        this.json = json;
    }

    public static CorsFilter filter(JsonMapper json) {
        CorsConfiguration reads = new CorsConfiguration();
        reads.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        reads.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        reads.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name()));
        reads.setExposedHeaders(List.of(
                "Content-Location",
                "ETag",
                "Link",
                "Location",
                "Memento-Datetime",
                "Position",
                "Retry-After",
                "Schema-Version"));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/api/**", reads);
        source.registerCorsConfiguration("/ledger/**", reads);
        source.registerCorsConfiguration("/v3/api-docs", reads);
        CorsFilter filter = new CorsFilter(source);
        filter.setCorsProcessor(new OtherSites(json));
        return filter;
    }

    @Override
    protected void rejectRequest(ServerHttpResponse response) throws IOException {
        ProblemDetail problem = Problem.of(
                HttpStatus.FORBIDDEN,
                "other-site",
                "Origin",
                "Pages of other sites may read (GET, HEAD); writes come from pages of this one, or from programs.");
        response.setStatusCode(HttpStatus.FORBIDDEN);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        json.writeValue(response.getBody(), problem);
        response.flush();
    }
}
