package org.treerings.queries;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** The one way in which this side writes JSON: names in their declared order, decimal numbers exact. */
public final class Json {

    private static final JsonMapper DOCUMENTS = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .addModule(new BlackbirdModule())
            .build();

    private static final JsonMapper VALUES = DOCUMENTS
            .rebuild()
            .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final ClassValue<ObjectReader> READERS = new ClassValue<>() {
        @Override
        protected ObjectReader computeValue(Class<?> type) {
            return VALUES.readerFor(type);
        }
    };

    private Json() {}

    /** For documents: what is absent is said to be null. */
    public static JsonMapper documents() {
        return DOCUMENTS;
    }

    /** A value of the database as what it is in the language. */
    public static <T> T value(JsonNode json, Class<T> type) {
        return type.cast(READERS.get(type).readValue(json));
    }

    /** For values in the database: what is absent is left out. */
    public static JsonMapper values() {
        return VALUES;
    }
}
