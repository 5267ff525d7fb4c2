package org.treerings.app.contents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.treerings.kernel.identity.DocumentDigest;

/** Files in pieces, so that no file is ever in memory as a whole. */
public final class Contents {

    private static final int PIECE = 256 * 1024;

    /** A file as it is kept. */
    public record Kept(DocumentDigest digest, long size) {}

    private final JdbcClient database;
    private final TransactionOperations transaction;

    public Contents(JdbcClient database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * Keeps the bytes to the end of the stream. The same bytes are kept once.
     *
     * @throws UncheckedIOException if the stream breaks off; nothing is kept then
     */
    public Kept keep(InputStream bytes, String mediaType) {
        return transaction.execute(_ -> {
            UUID id = UUID.randomUUID();
            try (DigestInputStream digesting = new DigestInputStream(bytes, sha256())) {
                long size = store(id, digesting);
                String digest =
                        HexFormat.of().formatHex(digesting.getMessageDigest().digest());
                Kept kept = new Kept(new DocumentDigest("sha256:" + digest), size);
                name(id, kept, mediaType);
                return kept;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Forgets what was kept for an upload that came to nothing: files that no entry has named within a day. */
    public void forgetUnused() {
        database.sql("""
                        update ledger.content c set named = true
                        where not named and kept_at < clock_timestamp() - interval '1 day' and exists (
                            select from ledger.entry e
                            where e.stream >= 'resource:' and e.stream < 'resource;' and e.type = 'resource-shared'
                            and position(convert_to(c.digest, 'UTF8') in e.payload) > 0)
                        """).update();
        database.sql("""
                        with unused as (
                            delete from ledger.content
                            where not named and kept_at < clock_timestamp() - interval '1 day' returning id)
                        delete from ledger.piece using unused where content = unused.id
                        """).update();
    }

    /** Forgets a file that was shared. Unknown ones are no concern here. */
    public void erase(DocumentDigest digest) {
        database.sql("""
                        with erased as (delete from ledger.content where digest = ? returning id)
                        delete from ledger.piece using erased where content = erased.id
                        """).param(digest.value()).update();
    }

    /**
     * Writes a kept file out, piece by piece.
     *
     * @throws java.util.NoSuchElementException if nothing is kept under the digest
     */
    public void write(DocumentDigest digest, OutputStream out) throws IOException {
        UUID id = id(digest).orElseThrow();
        int number = 0;
        Optional<byte[]> piece = piece(id, number);
        while (piece.isPresent()) {
            out.write(piece.get());
            piece = piece(id, ++number);
        }
    }

    private long store(UUID id, InputStream bytes) throws IOException {
        long size = 0;
        int number = 0;
        byte[] piece = bytes.readNBytes(PIECE);
        while (piece.length > 0) {
            database.sql("insert into ledger.piece (content, number, bytes) values (?, ?, ?)")
                    .params(id, number++, piece)
                    .update();
            size += piece.length;
            piece = bytes.readNBytes(PIECE);
        }
        return size;
    }

    private void name(UUID id, Kept kept, String mediaType) {
        UUID known = database.sql("""
                        insert into ledger.content (digest, id, media_type, size) values (?, ?, ?, ?)
                        on conflict (digest) do update set kept_at = clock_timestamp()
                        returning id
                        """)
                .params(kept.digest().value(), id, mediaType, kept.size())
                .query(UUID.class)
                .single();
        if (!known.equals(id)) {
            database.sql("delete from ledger.piece where content = ?").param(id).update();
        }
    }

    private Optional<UUID> id(DocumentDigest digest) {
        return database.sql("select id from ledger.content where digest = ?")
                .param(digest.value())
                .query(UUID.class)
                .optional();
    }

    private Optional<byte[]> piece(UUID id, int number) {
        return database.sql("select bytes from ledger.piece where content = ? and number = ?")
                .params(id, number)
                .query(byte[].class)
                .optional();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
