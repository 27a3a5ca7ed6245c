package app.winnow.desktop.policy;

import app.winnow.desktop.shell.Notices;
import app.winnow.intake.form.PolicyDifference;
import app.winnow.intake.form.PolicyForm;
import app.winnow.intake.form.PolicyWords;
import app.winnow.intake.form.ReadPolicy;
import app.winnow.model.Policy;
import app.winnow.model.PolicyKey;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import app.winnow.settings.PolicyFile;
import app.winnow.sheet.Refused;
import app.winnow.task.Tasks;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

/** The policy that everything is shown by, value by value. What is typed or read from a file is tried until people take it over. */
public final class PolicyViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Tasks tasks;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Policy> policy = new ReadOnlyObjectWrapper<>(this, "policy");
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(this, "problems", List.of());
    private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>(this, "comparison");
    private final ChangeListener<Object> follow = (property, was, is) -> policy.set(portfolio().policy());
    private Policy other;

    /** The policy of this audit. */
    public PolicyViewModel(Workspace workspace, Tasks tasks, Notices notices) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.notices = notices;
        policy.set(portfolio().policy());
        workspace.portfolio().addListener(follow);
        policy.addListener((property, was, is) -> compareAgain());
    }

    private Portfolio portfolio() {
        return workspace.portfolio().get();
    }

    /** The tried policy, else the one in force. */
    public ReadOnlyObjectProperty<Policy> policy() {
        return policy.getReadOnlyProperty();
    }

    /** Lines of the file read last that were not used. */
    public ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** Another policy beside this one, null while none is. */
    public ReadOnlyObjectProperty<Comparison> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /** The value of this key as text. */
    public String value(PolicyKey key) {
        return PolicyWords.value(key, key.in(policy.get()));
    }

    /** The value in force where another one is tried, "" where it is the same. */
    public String inForce(PolicyKey key) {
        Policy before = workspace.inForce().get() == null ? policy.get() : workspace.inForce().get().portfolio().policy();
        String value = PolicyWords.value(key, key.in(before));
        return value.equals(value(key)) ? "" : value;
    }

    /** Where the value comes from: a named source, "workshop default", or that nobody named one. */
    public String source(PolicyKey key) {
        return PolicyWords.source(key, policy.get());
    }

    /** The source that somebody named, "" for none. */
    public String namedSource(PolicyKey key) {
        return policy.get().source(key);
    }

    /** Tries the value of this text; false, with a notice, when it is none. */
    public boolean set(PolicyKey key, String text) {
        try {
            workspace.tryOut(PolicyForm.with(policy.get(), key, text));
            return true;
        } catch (Refused refused) {
            notices.trouble(refused.getMessage());
            return false;
        }
    }

    /** Says where a value comes from; blank = nobody named a source. */
    public void source(PolicyKey key, String source) {
        workspace.tryOut(policy.get().withSource(key, source));
    }

    /** Tries the workshop's values; the day stays. */
    public void toWorkshop() {
        workspace.tryOut(Policy.WORKSHOP.withAsOf(policy.get().asOf()));
    }

    /** Tries the policy of a file over the one that is shown. */
    public void read(Path file) {
        Policy over = policy.get();
        run(Words.of("task.read", file.getFileName()), () -> PolicyFile.read(file, over), this::read);
    }

    private void read(ReadPolicy read) {
        problems.set(read.problems());
        boolean isSame = read.policy().equals(policy.get());
        workspace.tryOut(read.policy());
        if (isSame && read.problems().isEmpty()) {
            notices.tell(Words.of("read.same"));
        }
    }

    /** Forgets the lines that were not used. */
    public void closeProblems() {
        problems.set(List.of());
    }

    /** Puts the policy of a file, as it is over the workshop's, beside the one that is shown. */
    public void compare(Path file) {
        run(Words.of("task.read", file.getFileName()), () -> PolicyFile.read(file, Policy.WORKSHOP), read -> {
            problems.set(read.problems());
            beside(String.valueOf(file.getFileName()), read.policy());
        });
    }

    /** Puts the workshop's policy beside the one that is shown. */
    public void compareWithWorkshop() {
        beside(Words.of("workshop"), Policy.WORKSHOP);
    }

    private void beside(String name, Policy another) {
        other = another;
        comparison.set(new Comparison(name, PolicyDifference.between(policy.get(), another)));
    }

    private void compareAgain() {
        if (comparison.get() != null) {
            beside(comparison.get().name(), other);
        }
    }

    /** Takes the other policy away again. */
    public void closeComparison() {
        comparison.set(null);
    }

    /** Writes the policy that is shown. */
    public void write(Path file, Consumer<Path> show) {
        Policy written = policy.get();
        run(Words.of("task.write", file.getFileName()), () -> {
            PolicyFile.write(file, written);
            return file;
        }, done -> {
            workspace.exported(done);
            notices.tell(Words.of("written", done.getFileName()), Words.of("show.folder"), () -> show.accept(done));
        });
    }

    private <T> void run(String title, Supplier<T> work, Consumer<T> done) {
        tasks.run(title, progress -> work.get(), done, notices::failed);
    }

    @Override
    public void close() {
        workspace.portfolio().removeListener(follow);
    }
}
