package org.treerings.app.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.finding.Finding;
import org.treerings.app.importing.text.PrintedDate;

/** Printed dates as days on which something was stated. Nobody states anything tomorrow. */
final class Dates {

    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    Dates(LocalDate today) {
        this.today = today;
    }

    /** The day; absent, and found fault with, if it is still to come. */
    @Nullable
    LocalDate statedOn(PrintedDate date, @Nullable String path) {
        LocalDate day = date.day();
        if (day == null || !day.isAfter(today)) {
            return day;
        }
        findings.add(Finding.warning(
                "date-in-the-future",
                date.line(),
                path,
                "%s is later than today, %s; the date is left unknown.".formatted(date.words(), today)));
        return null;
    }

    List<Finding> findings() {
        return findings;
    }
}
