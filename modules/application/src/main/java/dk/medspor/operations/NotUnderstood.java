package dk.medspor.operations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command that was not understood, and how it is used. */
final class NotUnderstood implements IParameterExceptionHandler {

    private final Language language;

    NotUnderstood(Language language) {
        this.language = language;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(sentence(wrong));
        List<String> meant =
                wrong instanceof UnmatchedArgumentException it ? it.getSuggestions() : List.of();
        if (!meant.isEmpty()) {
            command.getErr().println(words("parameter.meant", String.join(", ", meant)));
        }
        command.usage(command.getErr());
        return ExitCode.USAGE;
    }

    private String sentence(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException it ->
                    words("parameter.unknown", String.join(" ", it.getUnmatched()));
            case MissingParameterException it -> words("parameter.missing", names(it.getMissing()));
            case OverwrittenOptionException it ->
                    words("parameter.twice", name(it.getOverwritten()));
            default ->
                    Optional.ofNullable(wrong.getArgSpec())
                            .map(it -> words("parameter.unfit", name(it), wrong.getValue()))
                            .orElseGet(wrong::getMessage);
        };
    }

    private String words(String key, Object... parts) {
        return String.format(language.locale(), Voice.words(language).getString(key), parts);
    }

    private static String names(List<ArgSpec> missing) {
        return missing.stream().map(NotUnderstood::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
