package app.winnow.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures how good Winnow is at something, against a truth that it was not shown; what is measured is a command of its own. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, resourceBundle = "app.winnow.cli.messages")
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Commands.REFUSED;
    }
}
