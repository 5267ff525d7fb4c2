package org.treerings.app.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.treerings.app.ledger.Entry;
import org.treerings.app.web.RecordedEntries;
import org.treerings.kernel.identity.EntryId;
import org.treerings.kernel.identity.StreamId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One entry of the ledger: what it said, who recorded it, and where it stands. */
@Controller
class EntryPage {

    private final RecordedEntries entries;
    private final JsonMapper json;

    EntryPage(RecordedEntries entries, JsonMapper json) {
        this.entries = entries;
        this.json = json;
    }

    @GetMapping("/entries/{entry}")
    String entry(@PathVariable EntryId entry, @ModelAttribute("say") Wording say, Model model) {
        Entry found = entries.find(entry);
        JsonNode metadata = json.readTree(found.metadata());
        model.addAttribute("entry", found);
        model.addAttribute("stream", new StreamId(found.stream()));
        model.addAttribute("actor", metadata.path("actor").asString(""));
        model.addAttribute("role", metadata.path("role").asString(""));
        model.addAttribute("reason", metadata.path("reason").asString(""));
        model.addAttribute("document", metadata.path("sourceDocument").asString(""));
        model.addAttribute("line", metadata.path("sourceLine").asString(""));
        model.addAttribute("parts", Told.parts(found.erased() ? null : json.readTree(found.payload()), say));
        return "entry";
    }
}
