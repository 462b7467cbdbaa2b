package dk.medspor.operations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The languages that commands speak. */
enum Language {
    DA,
    EN;

    /** The option by which it is chosen. */
    static final String OPTION = "--language";

    private static final String BUNDLES = "verify-bundle";

    Locale locale() {
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }

    /**
     * The language that is wanted: the one that is named, else that of the locale where it is one
     * of these, else Danish. What is said of a bundle is Danish, as the bundle is, unless another
     * language is named.
     *
     * @param environment gives a variable of the environment, or an empty text
     */
    static Language wanted(List<String> arguments, UnaryOperator<String> environment) {
        return named(arguments)
                .or(() -> ofLocale(environment).filter(_ -> !isAboutBundle(arguments)))
                .orElse(DA);
    }

    private static boolean isAboutBundle(List<String> arguments) {
        return arguments.stream().findFirst().filter(BUNDLES::equals).isPresent();
    }

    /** What names no language is refused when the arguments are read. */
    private static Optional<Language> named(List<String> arguments) {
        int at = arguments.indexOf(OPTION);
        Optional<String> next = arguments.stream().skip(at + 1L).findFirst().filter(_ -> at >= 0);
        return arguments.stream()
                .filter(it -> it.startsWith(OPTION + "="))
                .map(it -> it.substring(OPTION.length() + 1))
                .findFirst()
                .or(() -> next)
                .flatMap(Language::of);
    }

    /** In the order in which POSIX looks at them; the first that is set counts. */
    private static Optional<Language> ofLocale(UnaryOperator<String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(environment)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .flatMap(it -> of(it.replaceAll("[_.@-].*", "")));
    }

    private static Optional<Language> of(String text) {
        return Stream.of(values()).filter(it -> it.name().equalsIgnoreCase(text)).findFirst();
    }
}
