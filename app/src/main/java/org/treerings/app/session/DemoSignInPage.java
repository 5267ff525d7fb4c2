package org.treerings.app.session;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.treerings.app.security.DemoIdentities;

/** Where the embedded token server asks who is there. Who else may be here, and their password, it says itself. */
@Controller
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class DemoSignInPage {

    @GetMapping(DemoIdentities.SIGN_IN)
    String ask(@RequestParam(required = false) boolean refused, Model model) {
        model.addAttribute("refused", refused);
        model.addAttribute("users", DemoIdentities.names());
        model.addAttribute("password", DemoIdentities.SECRET);
        return "sign-in";
    }
}
