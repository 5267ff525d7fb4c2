package org.treerings.app.importing;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.kernel.identity.DocumentDigest;

/** The original bytes of every imported document, by their digest. */
public final class DocumentArchive {

    private final JdbcClient database;

    public DocumentArchive(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a document; keeping it again changes nothing. */
    public void keep(DocumentDigest digest, byte[] document) {
        database.sql("""
                        insert into ledger.document (digest, media_type, bytes) values (?, 'text/plain', ?)
                        on conflict (digest) do nothing
                        """).params(digest.value(), document).update();
    }

    /** Erases a document's bytes. Its digest stays, so that keeping it again brings nothing back. */
    public void erase(DocumentDigest digest) {
        database.sql("update ledger.document set bytes = null where digest = ?")
                .param(digest.value())
                .update();
    }

    /** Whether a document was brought in and erased since. */
    public boolean isErased(DocumentDigest digest) {
        return database.sql("select from ledger.document where digest = ? and bytes is null")
                .param(digest.value())
                .query((_, _) -> true)
                .optional()
                .isPresent();
    }

    /** The bytes as they came; empty also where they were erased. */
    public Optional<byte[]> find(DocumentDigest digest) {
        return database.sql("select bytes from ledger.document where digest = ? and bytes is not null")
                .param(digest.value())
                .query(byte[].class)
                .optional();
    }
}
