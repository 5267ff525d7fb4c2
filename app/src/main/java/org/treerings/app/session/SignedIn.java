package org.treerings.app.session;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.treerings.app.security.Visitors;

/** Tells each page who has signed in, or the way to. */
@ControllerAdvice(basePackages = {"org.treerings.app.session", "org.treerings.app.pages"})
public final class SignedIn {

    /** What the issuer of the pages is called in settings, and in the addresses that lead there and back. */
    public static final String REGISTRATION = "treerings";

    @ModelAttribute
    void tell(@AuthenticationPrincipal @Nullable OidcUser user, HttpServletRequest request, Model model) {
        if (user != null) {
            model.addAttribute("signedInAs", Visitors.name(user));
        }
        model.addAttribute("signIn", ReturnAddress.signIn(request));
    }
}
