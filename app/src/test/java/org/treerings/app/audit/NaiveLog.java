package org.treerings.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** A log of a few hundred entries, published as docs/ledger-format.md says: each file by its definition, from nothing else. */
final class NaiveLog {

    static final String ORIGIN = "ledger.example.org/anshun";
    static final byte[] SEED =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    static final Signer SIGNER = Signer.log(ORIGIN, SEED);

    private static final List<String> STREAMS = List.of(
            "city:anshun", "commitment:anshun/protect", "city:zunyi", "index:zunyi/2026", "resource:anshun/r-1");

    private final List<byte[]> leaves;
    private final List<Hash> hashes;

    NaiveLog(List<byte[]> leaves) {
        this.leaves = leaves;
        this.hashes = leaves.stream().map(Hash::leaf).toList();
    }

    /** Entries of two cities, taking turns. */
    static List<NaiveEntry> entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(position ->
                        NaiveEntry.at(position, STREAMS.get(position % STREAMS.size()), position / STREAMS.size()))
                .toList();
    }

    static NaiveLog of(List<NaiveEntry> entries) {
        return new NaiveLog(entries.stream().map(NaiveEntry::leaf).toList());
    }

    int size() {
        return leaves.size();
    }

    List<Hash> hashes() {
        return hashes;
    }

    /** The checkpoint of the first entries, signed by some. */
    String checkpoint(int size, Signer... signers) {
        String root = Base64.getEncoder()
                .encodeToString(NaiveTree.root(hashes.subList(0, size)).bytes());
        String text = ORIGIN + "\n" + size + "\n" + root + "\n";
        StringBuilder note = new StringBuilder(text).append('\n');
        for (Signer signer : signers) {
            note.append(signer.line(text, 1_700_000_000));
        }
        return note.toString();
    }

    NaiveLog writeTo(Path directory) {
        write(directory.resolve("checkpoint"), checkpoint(size(), SIGNER).getBytes(UTF_8));
        write(directory.resolve("key"), (SIGNER.vkey() + "\n").getBytes(UTF_8));
        writeTiles(directory, size());
        return this;
    }

    /** All tiles that a tree of this size has. */
    void writeTiles(Path directory, int size) {
        for (int from = 0; from < size; from += 256) {
            int to = Math.min(size, from + 256);
            write(directory.resolve(path("entries", from / 256, to - from)), bundle(leaves.subList(from, to)));
        }
        List<Hash> level = hashes.subList(0, size);
        for (int number = 0; !level.isEmpty(); number++) {
            List<Hash> above = new ArrayList<>();
            for (int from = 0; from < level.size(); from += 256) {
                List<Hash> tile = level.subList(from, Math.min(level.size(), from + 256));
                write(directory.resolve(path(number + "", from / 256, tile.size())), bytes(tile));
                if (tile.size() == 256) {
                    above.add(NaiveTree.root(tile));
                }
            }
            level = above;
        }
    }

    private static String path(String level, int index, int width) {
        String groups = index < 1_000 ? "%03d".formatted(index) : "x%03d/%03d".formatted(index / 1_000, index % 1_000);
        return "tile/%s/%s%s".formatted(level, groups, width == 256 ? "" : ".p/" + width);
    }

    static byte[] bundle(List<byte[]> leaves) {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (byte[] leaf : leaves) {
            bundle.write(leaf.length >> 8);
            bundle.write(leaf.length);
            bundle.writeBytes(leaf);
        }
        return bundle.toByteArray();
    }

    static byte[] bytes(List<Hash> hashes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        hashes.forEach(hash -> bytes.writeBytes(hash.bytes()));
        return bytes.toByteArray();
    }

    /** A {@code .tlog-proof} of an entry against the checkpoint of all. */
    String proof(int index) {
        StringBuilder proof = new StringBuilder("c2sp.org/tlog-proof@v1\nindex " + index + "\n");
        NaiveTree.path(index, hashes)
                .forEach(hash -> proof.append(hash.base64()).append('\n'));
        return proof.append('\n').append(checkpoint(size(), SIGNER)).toString();
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
