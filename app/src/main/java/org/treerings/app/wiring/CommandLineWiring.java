package org.treerings.app.wiring;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.treerings.app.audit.Installation;
import org.treerings.app.cli.ImportCommand;
import org.treerings.app.cli.ReplayCommand;
import org.treerings.app.cli.Story;
import org.treerings.app.cli.VerifyCommand;
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

    /** The files that the server publishes lie in the data directory. */
    @Bean
    VerifyCommand verifyCommand(@Value("${treerings.data}") Path data, JdbcClient database) {
        return new VerifyCommand(new Installation(data.resolve("ledger"), database));
    }
}
