package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A static copy of a log: right as it is, and every change of it named. */
class VerifyDirectoryTest {

    private static final int SIZE = 600;
    private static final List<NaiveEntry> ENTRIES = NaiveLog.entries(SIZE);
    private static final NaiveLog LOG = NaiveLog.of(ENTRIES);

    @TempDir
    Path copy;

    @BeforeEach
    void publish() {
        LOG.writeTo(copy);
    }

    @Test
    void findsAWholeLogRight() {
        Answer answer = Asked.right(Asked.about(copy));
        assertThat(answer.proven())
                .anyMatch(line -> line.contains("checkpoint: 600 entries, signed by [" + NaiveLog.ORIGIN))
                .anyMatch(line -> line.contains("every leaf, every tile and the root of all 600 entries"))
                .anyMatch(line -> line.contains("versions of 5 streams"));
        assertThat(answer.open())
                .anyMatch(line -> line.contains("--older"))
                .anyMatch(line -> line.contains("--witness"))
                .noneMatch(line -> line.contains("vouches for itself"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 512})
    void findsLogsOfAnySizeRight(int size, @TempDir Path other) {
        NaiveLog.of(ENTRIES.subList(0, size)).writeTo(other);
        Asked.right(Asked.about(other));
    }

    @ParameterizedTest
    @CsvSource({
        "tile/entries/000, 100, 'position 0, tile/entries/000 and tile/0/000'",
        "tile/entries/001, 0, 'position 256, tile/entries/001'",
        "tile/entries/002.p/88, 25000, 'tile/entries/002.p/88'",
        "tile/0/000, 0, 'position 0, tile/entries/000 and tile/0/000'",
        "tile/0/001, 8191, 'position 511, tile/entries/001 and tile/0/001'",
        "tile/0/002.p/88, 32, 'position 513, tile/entries/002.p/88 and tile/0/002.p/88'",
        "tile/1/000.p/2, 33, 'tile/1/000.p/2: hash 1 is'",
        "checkpoint, 27, checkpoint",
        "checkpoint, 40, checkpoint",
        "checkpoint, 180, checkpoint"
    })
    void namesTheFileOfAFlippedBit(String file, int offset, String name) {
        Damage.flip(copy.resolve(file), offset);
        Asked.wrong(Asked.about(copy), name);
    }

    @Test
    void namesTheFirstPositionOfARewrittenLeafEvenIfItsTileWasRewrittenToo() {
        List<NaiveEntry> other = new ArrayList<>(ENTRIES);
        other.set(300, ENTRIES.get(300).paying("{}".getBytes(UTF_8)));
        NaiveLog.of(other).writeTiles(copy, SIZE);
        Asked.wrong(Asked.about(copy), "checkpoint: the root of the 600 leaves is", "not those that were signed");
    }

    @Test
    void namesTheFirstFileThatIsMissing() throws Exception {
        Files.delete(copy.resolve("tile/0/001"));
        Asked.wrong(Asked.about(copy), "tile/0/001: is not there");
    }

    @ParameterizedTest
    @CsvSource({"tile/0/001", "tile/1/000.p/2", "tile/entries/001"})
    void namesAFileThatWasCut(String file) {
        Damage.change(copy.resolve(file), bytes -> Arrays.copyOf(bytes, bytes.length - 5));
        Asked.wrong(Asked.about(copy), file);
    }

    @ParameterizedTest
    @CsvSource({"tile/0/001", "tile/1/000.p/2", "tile/entries/001"})
    void namesAFileThatSomethingWasAddedTo(String file) {
        Damage.change(copy.resolve(file), bytes -> Arrays.copyOf(bytes, bytes.length + 32));
        Asked.wrong(Asked.about(copy), file);
    }

    @Test
    void takesTheFullTileWhereThePartialOneIsGone(@TempDir Path other) throws Exception {
        LOG.writeTiles(other, 512);
        NaiveLog.write(
                other.resolve("checkpoint"),
                LOG.checkpoint(300, NaiveLog.SIGNER).getBytes(UTF_8));
        NaiveLog.write(
                other.resolve("tile/1/000.p/1"), NaiveLog.bytes(LOG.hashes().subList(0, 1)));
        Asked.wrong(Asked.about(other), "tile/1/000.p/1: hash 0 is");
        LOG.writeTiles(other, 300);
        Files.delete(other.resolve("tile/0/001.p/44"));
        Files.delete(other.resolve("tile/entries/001.p/44"));
        Asked.right(Asked.about(other));
    }

    @Test
    void namesAPartialTileThatWasPublishedWithOtherHashes() {
        LOG.writeTiles(copy, 520);
        Asked.right(Asked.about(copy));
        Damage.flip(copy.resolve("tile/0/002.p/8"), 9);
        Asked.wrong(Asked.about(copy), "tile/0/002.p/8: is not how tile/0/002.p/88 begins");
    }

    @Test
    void namesAPartialBundleThatWasPublishedWithOtherEntries() {
        LOG.writeTiles(copy, 520);
        Damage.flip(copy.resolve("tile/entries/002.p/8"), 99);
        Asked.wrong(Asked.about(copy), "tile/entries/002.p/8: is not how");
    }

    @Test
    void findsTheLogInTheDirectoryThatHoldsIt(@TempDir Path other) {
        LOG.writeTo(other.resolve("ledger"));
        Asked.right(Asked.about(other));
    }

    @Test
    void cannotTellWithoutKeyOrCheckpointOrTarget() throws Exception {
        Asked.open(Asked.about(copy.resolve("nowhere")), "is no address, no directory and no file");
        Files.delete(copy.resolve("key"));
        Asked.open(Asked.keyed(copy), "there is no key", "--key");
        Files.delete(copy.resolve("checkpoint"));
        Asked.open(Asked.about(copy), "there is no checkpoint at " + copy);
    }
}
