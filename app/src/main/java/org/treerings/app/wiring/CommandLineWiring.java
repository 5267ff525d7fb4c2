package org.treerings.app.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.treerings.app.cli.ImportCommand;
import org.treerings.app.cli.ReplayCommand;
import org.treerings.app.cli.Story;
import org.treerings.app.importing.Imports;
import org.treerings.app.security.Directory;
import org.treerings.commands.Cities;
import org.treerings.queries.facts.Facts;
import org.treerings.queries.facts.History;
import org.treerings.queries.profile.Profiles;

/** The words of the command line. */
@Configuration(proxyBeanMethods = false)
class CommandLineWiring {

    @Bean
    ImportCommand importCommand(Imports imports, Directory directory) {
        return new ImportCommand(imports, directory);
    }

    @Bean
    ReplayCommand replayCommand(History history, Facts facts, Profiles profiles, Cities cities) {
        return new ReplayCommand(history, new Story(facts, profiles), cities);
    }
}
