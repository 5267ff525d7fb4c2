package org.treerings.app;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.treerings.app.cli.ImportCommand;
import org.treerings.app.cli.RebuildCommand;
import org.treerings.app.cli.ReplayCommand;
import org.treerings.app.cli.VerifyCommand;
import org.treerings.app.cli.VerifyProjectionsCommand;

/** The program: {@code serve}, which is the default, or one of the words of the command line. */
@SpringBootApplication(exclude = OAuth2AuthorizationServerJwtAutoConfiguration.class)
public class Treerings {

    static {
        // Read by Axon before any configuration: nothing of ours phones home.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }

    /** Serves, or does what the first word says and ends with its exit code. */
    public static void main(String[] arguments) {
        List<String> options =
                List.of(arguments).stream().filter(Treerings::isOption).toList();
        List<String> words =
                List.of(arguments).stream().filter(word -> !isOption(word)).toList();
        switch (words.isEmpty() ? "serve" : words.getFirst()) {
            case "serve" -> SpringApplication.run(Treerings.class, options.toArray(String[]::new));
            case "import" ->
                System.exit(run(
                        options, context -> context.getBean(ImportCommand.class).run(rest(words), System.out)));
            case "verify-projections" ->
                System.exit(run(
                        options,
                        context ->
                                context.getBean(VerifyProjectionsCommand.class).run(rest(words), System.out)));
            case "verify" -> System.exit(verify(options, rest(words)));
            case "rebuild" ->
                System.exit(run(
                        options,
                        context -> context.getBean(RebuildCommand.class).run(rest(words), System.out)));
            case "replay" ->
                System.exit(run(
                        options, context -> context.getBean(ReplayCommand.class).run(rest(words), System.out)));
            default -> System.exit(refuse());
        }
    }

    private static int refuse() {
        System.err.println("There is: serve, import [--dry-run] FILE…, replay CITY [--until POSITION],"
                + " verify-projections [POINTS [SEED]], rebuild [facts], " + VerifyCommand.USAGE);
        return 2;
    }

    private static boolean isOption(String word) {
        return word.startsWith("--") && word.contains("=");
    }

    private static List<String> rest(List<String> words) {
        return words.subList(1, words.size());
    }

    /** What a stranger could verify needs none of the program's parts, and no database. */
    private static int verify(List<String> options, List<String> words) {
        List<String> all = Stream.concat(words.stream(), options.stream()).toList();
        return VerifyCommand.asksForInstallation(all)
                ? run(options, context -> context.getBean(VerifyCommand.class).run(all, System.out))
                : new VerifyCommand(null).run(all, System.out);
    }

    /** Axon leaves a thread behind that would keep the program alive; hence the exit. */
    private static int run(List<String> options, ToIntFunction<ConfigurableApplicationContext> command) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Treerings.class)
                .web(WebApplicationType.NONE)
                .run(options.toArray(String[]::new))) {
            return command.applyAsInt(context);
        }
    }
}
