package org.treerings.app.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Brings people to where they sign in, and back to where they were. */
public final class SignIns
        implements AuthenticationEntryPoint, AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignIns.class);

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.sendRedirect(ReturnAddress.signIn(request));
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication visitor) throws IOException {
        response.sendRedirect(ReturnAddress.recall(request.getSession()));
    }

    /** Ends at a page that waits for the reader: an issuer that fails each time would send them around for ever. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String told = reason instanceof OAuth2AuthenticationException answer
                ? answer.getError().toString()
                : String.valueOf(reason.getMessage());
        LOG.warn("A sign-in failed: {}", told.replaceAll("\\p{Cntrl}", " "));
        response.sendRedirect("/sign-in?error");
    }
}
