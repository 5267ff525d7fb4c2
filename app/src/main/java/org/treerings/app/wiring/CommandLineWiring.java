package org.treerings.app.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.treerings.app.cli.ImportCommand;
import org.treerings.app.importing.Imports;
import org.treerings.app.security.Directory;

/** The words of the command line. */
@Configuration(proxyBeanMethods = false)
class CommandLineWiring {

    @Bean
    ImportCommand importCommand(Imports imports, Directory directory) {
        return new ImportCommand(imports, directory);
    }
}
