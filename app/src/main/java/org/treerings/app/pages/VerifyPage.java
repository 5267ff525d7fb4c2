package org.treerings.app.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.treerings.app.ledger.publication.Head;
import org.treerings.app.ledger.publication.PublishedLog;
import org.treerings.kernel.identity.EntryId;

/** What the published ledger proves, and how anyone can check it. */
@Controller
class VerifyPage {

    private final PublishedLog log;

    VerifyPage(PublishedLog log) {
        this.log = log;
    }

    @GetMapping("/verify")
    String verify(@RequestParam(required = false) @Nullable EntryId entry, Model model) {
        if (entry != null) {
            return "redirect:/entries/" + entry + "#check";
        }
        model.addAttribute("head", log.head().orElse(null));
        model.addAttribute(
                "checkpoint",
                log.head().map(Head::witnessed).map(Object::toString).orElse(""));
        return "verify";
    }
}
