package app.winnow.cli;

import app.winnow.intake.form.PolicyDifference;
import app.winnow.intake.form.PolicyForm;
import app.winnow.intake.form.ReadPolicy;
import app.winnow.model.Policy;
import app.winnow.settings.PolicyFile;
import app.winnow.sheet.Refused;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the workshop's policy, checks a policy's file, or compares two. A file with wrong lines is told so, line by line, and has the exit status of what is refused. */
@Command(name = "policy", mixinStandardHelpOptions = true, resourceBundle = "app.winnow.cli.messages")
final class PolicyCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "policy.param.files")
    private List<Path> files = List.of();

    @Option(names = "--write", paramLabel = "FILE", descriptionKey = "policy.option.write")
    private Path written;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        refuseWhatDoesNotFit();
        PrintWriter out = spec.commandLine().getOut();
        List<ReadPolicy> policies = files.stream().map(file -> PolicyFile.read(file, Policy.WORKSHOP)).toList();
        policies.forEach(policy -> policy.problems().forEach(problem ->
                spec.commandLine().getErr().println(Say.of("policy.wrong", problem.file(), problem.row(), problem.message()))));
        if (policies.size() == 2) {
            compare(name(0), policies.get(0).policy(), name(1), policies.get(1).policy(), out);
        } else if (policies.size() == 1) {
            compare(Say.of("policy.workshop"), Policy.WORKSHOP, name(0), policies.get(0).policy(), out);
        } else if (written == null) {
            out.print(PolicyForm.write(Policy.WORKSHOP));
        }
        if (written != null) {
            PolicyFile.write(written, policies.isEmpty() ? Policy.WORKSHOP : policies.get(0).policy());
            out.println(Say.of("policy.written", written.toAbsolutePath().normalize()));
        }
        return policies.stream().allMatch(policy -> policy.problems().isEmpty()) ? Commands.DONE : Commands.REFUSED;
    }

    private void refuseWhatDoesNotFit() {
        refuseIf(files.size() > 2, "policy.too-many");
        refuseIf(written != null && files.size() > 1, "policy.one-to-write");
        refuseIf(written != null && files.stream().anyMatch(file -> SameFile.is(written, file)), "policy.write-is-input");
    }

    private static void refuseIf(boolean refused, String key) {
        if (refused) {
            throw new Refused(Say.of(key));
        }
    }

    private String name(int at) {
        return String.valueOf(files.get(at).getFileName());
    }

    private static void compare(String oneName, Policy one, String otherName, Policy other, PrintWriter out) {
        List<PolicyDifference> differences = PolicyDifference.between(one, other);
        if (differences.isEmpty()) {
            out.println(Say.of("policy.same", oneName, otherName));
            return;
        }
        out.println(Say.of("policy.differ", oneName, otherName, differences.size()));
        for (PolicyDifference its : differences) {
            out.println(its.isOfValue() ? Say.of("policy.value", its.key(), its.one(), its.other(), its.otherSource())
                    : Say.of("policy.source", its.key(), its.one(), its.oneSource(), its.otherSource()));
        }
    }
}
