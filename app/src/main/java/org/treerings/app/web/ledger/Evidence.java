package org.treerings.app.web.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.treerings.app.ledger.Ledger;
import org.treerings.app.ledger.publication.Head;
import org.treerings.app.ledger.publication.Leaves;
import org.treerings.app.ledger.publication.PublishedLog;
import org.treerings.app.ledger.publication.Sealed;
import org.treerings.kernel.identity.CityId;
import tools.jackson.databind.json.JsonMapper;

/** A city's entries with all that is needed to check them where no server is. */
public final class Evidence {

    private static final int PAGE = 500;

    private final Ledger ledger;
    private final Leaves leaves;
    private final PublishedLog log;
    private final JsonMapper json;

    public Evidence(Ledger ledger, Leaves leaves, PublishedLog log, JsonMapper json) {
        this.ledger = ledger;
        this.leaves = leaves;
        this.log = log;
        this.json = json;
    }

    /** Writes the bundle up to a head, page by page. */
    void write(CityId city, Head head, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        add(zip, "README.md", readme(city, head));
        add(zip, "key", head.keys());
        add(zip, "checkpoint", head.witnessed().toString());
        zip.putNextEntry(new ZipEntry("entries.ndjson"));
        entries(city, head, zip);
        zip.closeEntry();
        proofs(city, head, zip);
        zip.finish();
    }

    private void entries(CityId city, Head head, OutputStream out) throws IOException {
        List<Long> page = page(city, -1, head);
        while (!page.isEmpty()) {
            for (Sealed entry : leaves.at(page)) {
                out.write(json.writeValueAsBytes(ExportedEntry.of(entry)));
                out.write('\n');
            }
            page = page(city, page.getLast(), head);
        }
    }

    private void proofs(CityId city, Head head, ZipOutputStream zip) throws IOException {
        LongFunction<String> proofs = log.proofs(head);
        List<Long> page = page(city, -1, head);
        while (!page.isEmpty()) {
            for (long position : page) {
                add(zip, "proofs/" + position + ".tlog-proof", proofs.apply(position));
            }
            page = page(city, page.getLast(), head);
        }
    }

    private List<Long> page(CityId city, long after, Head head) {
        return ledger.positionsOfCity(city, after, PAGE).stream()
                .filter(position -> position < head.size())
                .toList();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String readme(CityId city, Head head) throws IOException {
        try (InputStream text = Evidence.class.getResourceAsStream("/evidence/README.md")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{city}", city.value())
                    .replace("{origin}", head.origin())
                    .replace("{size}", Long.toString(head.size()));
        }
    }
}
