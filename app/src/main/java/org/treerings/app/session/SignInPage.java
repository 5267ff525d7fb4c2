package org.treerings.app.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.treerings.app.web.NotThere;

/** Where people go to sign in: from here to the issuer, who asks them who they are. */
@Controller
class SignInPage {

    private final ObjectProvider<ClientRegistrationRepository> issuers;

    SignInPage(ObjectProvider<ClientRegistrationRepository> issuers) {
        this.issuers = issuers;
    }

    @GetMapping("/sign-in")
    void signIn(
            @RequestParam(name = "return", required = false) @Nullable String address,
            @AuthenticationPrincipal @Nullable OidcUser user,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (issuers.getIfAvailable() == null) {
            throw NotThere.signIn();
        }
        String back = ReturnAddress.within(address);
        if (user == null) {
            ReturnAddress.remember(request.getSession(), back);
        }
        response.sendRedirect(user == null ? "/oauth2/authorization/" + SignedIn.REGISTRATION : back);
    }

    @GetMapping(path = "/sign-in", params = "error")
    String failed() {
        return "sign-in-failed";
    }
}
