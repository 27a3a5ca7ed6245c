package app.winnow.cli;

import app.winnow.sheet.Refused;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line as a whole: finds the command, and turns whatever happens into an exit status and plain sentences. */
public final class Commands {
    static final int DONE = 0;
    static final int FAULT = 1;
    static final int REFUSED = 2;
    private static final Logger LOG = Logger.getLogger(Commands.class.getName());
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.cli.messages");

    private final PrintWriter out;
    private final PrintWriter err;
    private final Clock clock;

    /** Writes what was asked for to {@code out} and sentences about it to {@code err}; today is the clock's. */
    public Commands(PrintWriter out, PrintWriter err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    /** Runs one command and says its exit status: 0 done, 2 refused, 1 a fault of ours. */
    public int run(String... args) {
        CommandLine line = new CommandLine(new Root());
        line.addSubcommand(new AuditCommand(clock));
        line.addSubcommand(new PolicyCommand());
        line.addSubcommand(new OwnersCommand(clock));
        line.addSubcommand(new CommandLine(new EvaluateCommand()).addSubcommand(new QuestionsCommand(clock)).addSubcommand(new SuggestionsCommand())
                .addSubcommand(new OverlapsCommand()));
        line.setOut(out).setErr(err);
        line.getSubcommands().get("audit").getCommandSpec().usageMessage().description(Say.of("audit.what"));
        line.getSubcommands().get("policy").getCommandSpec().usageMessage().description(Say.of("policy.what"));
        line.getSubcommands().get("owners").getCommandSpec().usageMessage().description(Say.of("owners.what"));
        line.getSubcommands().get("inspect").getCommandSpec().usageMessage().description(Say.of("inspect.what"));
        CommandLine evaluate = line.getSubcommands().get("evaluate");
        evaluate.getCommandSpec().usageMessage().description(Say.of("evaluate.what"));
        evaluate.getSubcommands().get("questions").getCommandSpec().usageMessage().description(Say.of("evaluate.questions.what"));
        evaluate.getSubcommands().get("suggestions").getCommandSpec().usageMessage().description(Say.of("evaluate.suggestions.what"));
        evaluate.getSubcommands().get("overlaps").getCommandSpec().usageMessage().description(Say.of("evaluate.overlaps.what"));
        line.setExecutionExceptionHandler((thrown, at, parsed) -> explain(thrown));
        line.setParameterExceptionHandler((wrong, given) -> refuse(wrong.getMessage() + " " + WORDS.getString("usage.hint")));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            return refuse(WORDS.getString("too.much"));
        } catch (LinkageError | AssertionError fault) {
            return explain(fault);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private int explain(Throwable thrown) {
        if (thrown instanceof Refused refused) {
            return refuse(refused.getMessage());
        }
        LOG.log(Level.FINE, "fault", thrown);
        err.println(MessageFormat.format(WORDS.getString("fault"), String.valueOf(thrown)));
        return FAULT;
    }

    private int refuse(String sentence) {
        err.println(sentence);
        return REFUSED;
    }

    @Command(name = "winnow", mixinStandardHelpOptions = true, subcommands = InspectCommand.class)
    private static final class Root implements java.util.concurrent.Callable<Integer> {
        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @Override
        public Integer call() {
            spec.commandLine().usage(spec.commandLine().getErr());
            return REFUSED;
        }
    }
}
