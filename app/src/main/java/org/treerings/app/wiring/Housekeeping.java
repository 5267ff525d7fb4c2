package org.treerings.app.wiring;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.treerings.app.contents.Contents;
import org.treerings.app.ledger.Requests;

/** What is kept for a time only goes when its time has come. Nodes may do it side by side. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
class Housekeeping {

    private final Requests requests;
    private final Contents contents;

    Housekeeping(Requests requests, Contents contents) {
        this.requests = requests;
        this.contents = contents;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        requests.forgetOld();
        contents.forgetUnused();
    }
}
