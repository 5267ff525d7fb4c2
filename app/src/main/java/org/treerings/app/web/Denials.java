package org.treerings.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.treerings.app.security.Visitors;
import org.treerings.kernel.identity.ActorId;
import tools.jackson.databind.json.JsonMapper;

/** Says no at the door, as a problem document. */
@Component
public final class Denials implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Denials.class);

    private final JsonMapper json;
    private final Visitors visitors;

    Denials(JsonMapper json, Visitors visitors) {
        this.json = json;
        this.visitors = visitors;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(
                response,
                Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        "token-missing",
                        "Authorization",
                        "This needs a valid access token: Authorization: Bearer …. /v3/api-docs tells who issues them."));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        LOG.warn("Not allowed: {}, {} {}", actor(), request.getMethod(), request.getRequestURI());
        if (reason instanceof CsrfException) {
            write(
                    response,
                    Problem.of(
                            HttpStatus.FORBIDDEN,
                            "stale-form",
                            null,
                            "This was sent from no page of ours, or from one that was opened before you signed in."));
            return;
        }
        write(response, Problem.of(HttpStatus.FORBIDDEN, "not-allowed", null, "Your roles do not allow this."));
    }

    private @Nullable ActorId actor() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof ClaimAccessor claims
                ? visitors.of(claims).actor()
                : null;
    }

    private void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
