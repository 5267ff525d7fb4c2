package org.treerings.app.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treerings.app.security.Person;

/** Someone to be entered in the directory, before or after the first visit. */
@Schema(example = """
                {"issuer": "https://id.example.org", "subject": "17", "name": "Ann Example", "mail": "ann@example.org"}""")
record NewActor(
        @Nullable String issuer,
        @Nullable String subject,
        @Nullable String name,
        @Nullable String mail) {

    Person person() {
        return new Person(required("issuer", issuer), required("subject", subject), optional("name", name), mail(mail));
    }

    private static String required(String field, @Nullable String text) {
        if (text == null) {
            throw new BadParameter(field, field + " is missing.");
        }
        return checked(field, text);
    }

    private static @Nullable String optional(String field, @Nullable String text) {
        return text == null ? null : checked(field, text);
    }

    private static @Nullable String mail(@Nullable String text) {
        String mail = optional("mail", text);
        if (mail != null && !mail.contains("@")) {
            throw new BadParameter("mail", "mail must be an address such as officer@example.org.");
        }
        return mail;
    }

    private static String checked(String field, String text) {
        if (!Person.canBe(text)) {
            throw new BadParameter(
                    field, field + " must be words on one line, of at most " + Person.LONGEST + " characters.");
        }
        return text;
    }
}
