package org.treerings.kernel.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.treerings.kernel.identity.DocumentDigest;

/** What a resource consists of. The bytes of a file are kept outside the ledger, under their digest. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Content.Link.class, name = "link"),
    @JsonSubTypes.Type(value = Content.File.class, name = "file")
})
public sealed interface Content {

    /** A page elsewhere, by its address. */
    record Link(String url) implements Content {}

    /**
     * A file.
     *
     * @param mediaType as sniffed from the bytes, such as {@code application/pdf}
     * @param size in bytes
     */
    record File(String name, String mediaType, long size, DocumentDigest digest) implements Content {}
}
