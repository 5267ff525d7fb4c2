package org.treerings.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class Treerings {

    static {
        // Read by Axon before any configuration: nothing of ours phones home.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }

    /** Starts the server. */
    public static void main(String[] arguments) {
        SpringApplication.run(Treerings.class, arguments);
    }
}
