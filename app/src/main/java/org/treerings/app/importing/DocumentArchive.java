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

    public Optional<byte[]> find(DocumentDigest digest) {
        return database.sql("select bytes from ledger.document where digest = ?")
                .param(digest.value())
                .query(byte[].class)
                .optional();
    }
}
