package org.treerings.app.audit;

/** Writes an object in the canonical form of RFC 8785; the caller names the members in their order. */
final class CanonicalObject {

    private final StringBuilder json = new StringBuilder(320).append('{');

    CanonicalObject text(String name, String value) {
        member(name).append('"');
        int plain = 0;
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter < ' ' || letter == '"' || letter == '\\') {
                json.append(value, plain, i);
                escape(letter);
                plain = i + 1;
            }
        }
        json.append(value, plain, value.length()).append('"');
        return this;
    }

    /** A whole number; up to 2^53 JSON has no other way to write it. */
    CanonicalObject number(String name, long value) {
        member(name).append(value);
        return this;
    }

    private StringBuilder member(String name) {
        if (json.length() > 1) {
            json.append(',');
        }
        return json.append('"').append(name).append("\":");
    }

    private void escape(char letter) {
        switch (letter) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> json.append("\\u%04x".formatted((int) letter));
        }
    }

    @Override
    public String toString() {
        return json + "}";
    }
}
