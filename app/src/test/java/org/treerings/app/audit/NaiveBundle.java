package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The evidence bundle of Anshun, file by file as docs/ledger-format.md lists them. */
final class NaiveBundle {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private NaiveBundle() {}

    static NaiveBundle of(NaiveLog log, List<NaiveEntry> entries) {
        NaiveBundle bundle = new NaiveBundle();
        bundle.put("README.md", "what is in it\n");
        bundle.put("key", NaiveLog.SIGNER.vkey() + "\n");
        bundle.put("checkpoint", log.checkpoint(log.size(), NaiveLog.SIGNER));
        bundle.entries(entries);
        entries.forEach(entry -> bundle.put(proof(entry.position()), log.proof((int) entry.position())));
        return bundle;
    }

    NaiveBundle copy() {
        NaiveBundle copy = new NaiveBundle();
        copy.files.putAll(files);
        return copy;
    }

    /** Those of the city. */
    static List<NaiveEntry> anshun(List<NaiveEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.stream().contains(":anshun"))
                .toList();
    }

    static String proof(long position) {
        return "proofs/" + position + ".tlog-proof";
    }

    NaiveBundle entries(List<NaiveEntry> entries) {
        StringBuilder lines = new StringBuilder();
        entries.forEach(entry -> lines.append(entry.exported()));
        return put("entries.ndjson", lines.toString());
    }

    NaiveBundle put(String name, String text) {
        return put(name, text.getBytes(UTF_8));
    }

    NaiveBundle put(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    NaiveBundle remove(String name) {
        files.remove(name);
        return this;
    }

    String text(String name) {
        return new String(files.get(name), UTF_8);
    }

    Path writeTo(Path file) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
