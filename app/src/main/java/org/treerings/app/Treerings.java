package org.treerings.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class Treerings {

    /** Starts the server. */
    public static void main(String[] arguments) {
        SpringApplication.run(Treerings.class, arguments);
    }
}
