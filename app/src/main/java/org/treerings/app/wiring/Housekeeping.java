package org.treerings.app.wiring;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.treerings.app.contents.Contents;
import org.treerings.app.ledger.Requests;
import org.treerings.queries.Page;
import org.treerings.queries.profile.CitySummary;
import org.treerings.queries.profile.Profiles;

/** What has to be done when its time has come. Nodes may do it side by side. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
class Housekeeping {

    private static final int CITIES = 100;

    private final Requests requests;
    private final Contents contents;
    private final Profiles profiles;

    Housekeeping(Requests requests, Contents contents, Profiles profiles) {
        this.requests = requests;
        this.contents = contents;
        this.profiles = profiles;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        requests.forgetOld();
        contents.forgetUnused();
    }

    /** Whoever reads a profile has it told for the day; whoever reads views over profiles does not. */
    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void tellToday() {
        String cursor = null;
        do {
            Page<CitySummary> page = profiles.list(Profiles.Filter.NONE, cursor, CITIES);
            page.items().forEach(city -> profiles.find(city.id()));
            cursor = page.next();
        } while (cursor != null);
    }
}
