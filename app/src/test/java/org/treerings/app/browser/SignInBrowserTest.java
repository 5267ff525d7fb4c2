package org.treerings.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in and out as people do, and what a browser keeps from other sites. */
@ExtendWith(InChromium.class)
class SignInBrowserTest {

    private static final Pattern DESK = Pattern.compile("/desk$");
    private static final Pattern SIGN_IN = Pattern.compile("/oauth2/sign-in$");

    @Test
    void leadsToTheDeskAndOutAgain(Visit visit) {
        Page tab = desk(visit);
        assertThat(tab.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Anshun City")))
                .isVisible();
        tab.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(tab.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Treerings")))
                .isVisible();
        tab.navigate("/desk");
        assertThat(tab).hasURL(SIGN_IN);
    }

    @Test
    void saysSoWhenThePasswordIsAnother(Visit visit) {
        Page tab = visit.tab();
        tab.navigate("/desk");
        Visit.signIn(tab, "nobody");
        assertThat(tab.getByRole(AriaRole.ALERT)).hasText("Nobody of this name has this password.");
    }

    @Test
    void isNotDoneByAForgedCookie(Visit visit) {
        Page tab = visit.tab();
        tab.context().addCookies(List.of(new Cookie("treerings", "0123456789ABCDEF").setUrl(visit.address())));
        tab.navigate("/desk");
        assertThat(tab).hasURL(SIGN_IN);
    }

    @Test
    void isNotUndoneByAFormOfAnotherSite(Visit visit) {
        Page tab = desk(visit);
        tab.route(
                "http://elsewhere.example/",
                route -> route.fulfill(new FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<form method=post action='" + visit.address()
                                + "sign-out'><button>A prize</button></form>")));
        tab.navigate("http://elsewhere.example/");
        Response answer = tab.waitForResponse("**/sign-out", () -> tab.click("button"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(visit.faults()).contains("left the house: http://elsewhere.example/");
        tab.navigate("/desk");
        assertThat(tab).hasURL(DESK);
        assertThat(visit.faults()).allMatch(fault -> fault.contains("403"));
    }

    private static Page desk(Visit visit) {
        Page tab = visit.tab();
        tab.navigate("/desk");
        Visit.signIn(tab, "officer-anshun");
        assertThat(tab).hasURL(DESK);
        return tab;
    }
}
