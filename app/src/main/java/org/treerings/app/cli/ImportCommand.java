package org.treerings.app.cli;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treerings.app.importing.ImportReport;
import org.treerings.app.importing.Imports;
import org.treerings.app.importing.text.PlainText;
import org.treerings.app.importing.text.UnreadableDocument;
import org.treerings.app.security.Directory;
import org.treerings.app.security.Person;
import org.treerings.app.security.Visitor;

/**
 * {@code import [--dry-run] FILE…}: brings documents in, in the order given. Exit code 1 if one of them was refused or
 * broken off.
 */
public final class ImportCommand {

    private static final Logger LOG = LoggerFactory.getLogger(ImportCommand.class);
    private static final String DRY_RUN = "--dry-run";
    private static final Person PERSON = new Person("treerings", "command-line", "The command line", null);

    private final Imports imports;
    private final Directory directory;

    public ImportCommand(Imports imports, Directory directory) {
        this.imports = imports;
        this.directory = directory;
    }

    public int run(List<String> words, PrintStream out) {
        boolean dryRun = words.contains(DRY_RUN);
        List<String> files =
                words.stream().filter(word -> !word.equals(DRY_RUN)).toList();
        if (files.isEmpty()) {
            out.println("import needs the name of a file: import [--dry-run] FILE…");
            return 2;
        }
        Visitor visitor = Visitor.atTheCommandLine(directory.actor(PERSON));
        return files.stream()
                .mapToInt(file -> one(Path.of(file), dryRun, visitor, out))
                .max()
                .orElse(0);
    }

    private int one(Path file, boolean dryRun, Visitor visitor, PrintStream out) {
        try {
            print(file, imports.run(document(file), dryRun, visitor), out);
            return 0;
        } catch (UnreadableDocument e) {
            String line = e.line() == null ? "" : " line " + e.line();
            out.printf("%s%s: refused, %s: %s%n", file, line, e.code(), e.reason());
            return 1;
        } catch (IOException e) {
            out.printf("%s: cannot be read: %s%n", file, e.getMessage());
            return 1;
        } catch (RuntimeException e) {
            // Whatever it was: what is recorded stays, importing again records the rest, and other files may fare
            // better.
            LOG.debug("{} was broken off", file, e);
            out.printf("%s: broken off, import again: %s%n", file, requireNonNullElse(e.getMessage(), e.toString()));
            return 1;
        }
    }

    private static byte[] document(Path file) throws IOException {
        try (InputStream document = Files.newInputStream(file)) {
            // One byte more than is allowed tells that a file is too large without reading all of it.
            return document.readNBytes(PlainText.LARGEST + 1);
        }
    }

    private static void print(Path file, ImportReport report, PrintStream out) {
        ImportReport.Counts counts = report.counts();
        out.printf(
                "%s: %s, %d commitments, %d actions, %d baselines, %d targets; %s %d entries%n",
                file,
                report.city(),
                counts.commitments(),
                counts.actions(),
                counts.baselines(),
                counts.targets(),
                report.dryRun() ? "would append" : "appended",
                report.entries());
        report.findings()
                .forEach(finding -> out.printf(
                        "  %s%s %s: %s%n",
                        finding.severity().word(),
                        finding.line() == null ? "" : " line " + finding.line(),
                        finding.code(),
                        finding.message()));
        report.unplaced().forEach(line -> out.printf("  unplaced line %d: %s%n", line.line(), line.text()));
    }
}
