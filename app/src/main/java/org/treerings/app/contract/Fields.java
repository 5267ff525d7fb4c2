package org.treerings.app.contract;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What the fields of bodies mean: {@code fields.properties}, by name, or by schema and name where they differ. */
final class Fields {

    private static final String REFERENCE = "#/components/schemas/";
    private static final String FORM = "Form";
    private static final String NEEDED = "Needed: ";

    private final Properties words;
    private final Components components;

    private Fields(Properties words, Components components) {
        this.words = words;
        this.components = components;
    }

    static Fields of(Components components) {
        Properties words = new Properties();
        try (Reader lines = new InputStreamReader(
                Objects.requireNonNull(Fields.class.getResourceAsStream("/contract/fields.properties")),
                StandardCharsets.UTF_8)) {
            words.load(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Fields(words, components);
    }

    /** Describes the fields of a schema, and of those that it is made of. */
    void describe(@Nullable Schema<?> schema) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() == null) {
            describeFields(FORM, schema);
        } else {
            String name = schema.get$ref().substring(REFERENCE.length());
            describeFields(name, Objects.requireNonNull(components.getSchemas().get(name)));
        }
        describe(schema.getItems());
    }

    /** What comes beside a file. */
    void describe(Parameter parameter) {
        if ("query".equals(parameter.getIn())) {
            parameter.setDescription(meaning(FORM, parameter.getName()));
        }
    }

    private @Nullable String meaning(String schema, String field) {
        return words.getProperty(schema + "." + field, words.getProperty(field));
    }

    private void describeFields(String name, Schema<?> schema) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties().forEach((field, type) -> {
            String meaning = meaning(name, field);
            if (meaning != null && meaning.startsWith(NEEDED)) {
                schema.addRequiredItem(field);
            }
            type.setDescription(meaning);
            describe(type);
        });
    }
}
