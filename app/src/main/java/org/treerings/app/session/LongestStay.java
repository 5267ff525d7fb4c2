package org.treerings.app.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends sessions that have lasted too long, however busy: what the issuer said of someone at the sign-in may be true no more. */
public final class LongestStay extends OncePerRequestFilter {

    private final Duration longest;
    private final Clock clock;

    public LongestStay(Duration longest, Clock clock) {
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication visitor = SecurityContextHolder.getContext().getAuthentication();
        if (visitor != null && visitor.getPrincipal() instanceof OidcUser user && isOver(user)) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(OidcUser user) {
        Instant since = user.getIssuedAt();
        return since == null || since.plus(longest).isBefore(clock.instant());
    }
}
