package org.treerings.app.importing;

import java.util.List;
import org.treerings.app.importing.finding.Checks;
import org.treerings.app.importing.finding.Finding;
import org.treerings.app.importing.profile.Profile;
import org.treerings.app.importing.profile.ProfileReader;
import org.treerings.app.importing.text.Lines;
import org.treerings.app.importing.text.PlainText;
import org.treerings.kernel.identity.DocumentDigest;

/**
 * A profile document as it was read.
 *
 * @param document digest of the bytes as they came
 * @param content digest of the text without byte order mark and with plain line ends
 * @param lines how many the text has, blank ones too
 * @param unplaced every line that is not blank and found no place in the profile
 */
public record ProfileDocument(
        Profile profile,
        DocumentDigest document,
        DocumentDigest content,
        int lines,
        List<Finding> findings,
        List<UnplacedLine> unplaced) {

    /**
     * Reads a document.
     *
     * @throws org.treerings.app.importing.text.UnreadableDocument if nothing can be taken from it
     */
    public static ProfileDocument read(byte[] bytes) {
        PlainText text = PlainText.of(bytes);
        Lines lines = ProfileReader.lines(text);
        Profile profile = ProfileReader.read(lines);
        List<UnplacedLine> unplaced = lines.unplaced().entrySet().stream()
                .map(line -> new UnplacedLine(line.getKey(), line.getValue()))
                .toList();
        return new ProfileDocument(
                profile, text.document(), text.content(), text.lines(), Checks.findings(profile), unplaced);
    }
}
