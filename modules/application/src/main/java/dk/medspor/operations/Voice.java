package dk.medspor.operations;

import java.io.PrintWriter;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import picocli.CommandLine.Model.CommandSpec;

/** Says on the terminal what a command has to say, in the language of whoever runs it. */
final class Voice {

    private final PrintWriter out;
    private final Language language;
    private final ResourceBundle words;

    private Voice(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
        this.words = words(language);
    }

    /** That of a command that was started. */
    static Voice of(CommandSpec command) {
        return new Voice(command.commandLine().getOut(), language(command));
    }

    static Language language(CommandSpec command) {
        return command.root().userObject() instanceof Operations it ? it.language() : Language.DA;
    }

    /** All words of the commands, as the help of the command line wants them, too. */
    static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle(
                "dk.medspor.operations.words",
                language.locale(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    PrintWriter out() {
        return out;
    }

    Language language() {
        return language;
    }

    /** A line. */
    void say(String key, Object... parts) {
        out.println(words(key, parts));
        out.flush();
    }

    String words(String key, Object... parts) {
        return String.format(language.locale(), words.getString(key), parts);
    }

    /** The words for a name, or the name itself when there are none. */
    String named(String group, String name) {
        String key = group + "." + name;
        return words.containsKey(key) ? words.getString(key) : name;
    }
}
